package org.bellbuoy.grants.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bellbuoy.grants.Grant;
import org.bellbuoy.grants.GrantState;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.Tone;

/// A test environment in a list.
///
/// @param wiper the name of who wipes it, or empty
/// @param when what matters about the time: since when it waits, or when it ends
public record GrantLine(
    String href, String number, String state, Tone tone, String wiper, String when) {

  static GrantLine of(Grant grant, String wiper, Instant now) {
    return new GrantLine(
        "/test-environments/" + grant.code(),
        grant.number(),
        grant.state().words(),
        tone(grant.state()),
        wiper,
        when(grant, now));
  }

  static Tone tone(GrantState state) {
    return switch (state) {
      case REQUESTED -> Tone.INFO;
      case PROVISIONED, ACTIVE -> Tone.GOOD;
      case EXPIRED, REVOKED -> Tone.WARN;
      case DECLINED, WIPED -> Tone.NEUTRAL;
    };
  }

  private static String when(Grant grant, Instant now) {
    return switch (grant.state()) {
      case REQUESTED -> "asked for " + ago(grant.askedAt(), now);
      case PROVISIONED, ACTIVE ->
          "ends " + Moment.inWords(Objects.requireNonNull(grant.end()).instant());
      case EXPIRED, REVOKED ->
          "to be wiped since " + age(Objects.requireNonNull(grant.endedAt()), now);
      case WIPED -> "wiped " + Moment.inWords(Objects.requireNonNull(grant.wipedAt()));
      case DECLINED -> "declined " + Moment.inWords(Objects.requireNonNull(grant.decidedAt()));
    };
  }

  private static String ago(Instant since, Instant now) {
    return age(since, now) + " ago";
  }

  static String age(Instant since, Instant now) {
    Duration age = Duration.between(since, now);
    if (age.toDays() > 0) {
      return age.toDays() == 1 ? "1 day" : age.toDays() + " days";
    }
    return age.toHours() > 0 ? age.toHours() + " h" : Math.max(0, age.toMinutes()) + " min";
  }
}

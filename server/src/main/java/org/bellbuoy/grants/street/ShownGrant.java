package org.bellbuoy.grants.street;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bellbuoy.correspondence.OneTimeNote;
import org.bellbuoy.grants.GrantPaper;
import org.bellbuoy.grants.GrantState;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// A test environment as the researcher who asked for it sees it.
///
/// @param said what was asked for, the scope, or a reason; empty for nothing
/// @param local the end on the clock it was granted by; empty where that is UTC
/// @param note names the credentials that can still be shown, or empty
/// @param shownAt when they were shown, or null
public record ShownGrant(
    String number,
    String state,
    Tone tone,
    String means,
    String heading,
    String said,
    String local,
    @Nullable Instant end,
    String note,
    @Nullable Instant shownAt) {

  private static final Words WORDS = Words.of("grants");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  static ShownGrant of(GrantPaper paper, List<OneTimeNote> notes, Instant now) {
    OneTimeNote note =
        notes.stream().filter(one -> one.id().equals(paper.note())).findFirst().orElse(null);
    GrantState state = state(paper, note, now);
    String word = state.name().toLowerCase(Locale.ROOT);
    return new ShownGrant(
        paper.number(),
        WORDS.say("state." + word),
        tone(state),
        WORDS.say("means." + word),
        WORDS.say("said." + word),
        paper.words(),
        paper.local() == null || "UTC".equals(paper.zone())
            ? ""
            : MINUTE.format(paper.local()) + " " + paper.zone(),
        paper.end(),
        note != null && note.waits() ? note.id().toString() : "",
        note == null ? null : note.shownAt());
  }

  /// The house may be a second behind what the mailbox knows already.
  private static GrantState state(GrantPaper paper, @Nullable OneTimeNote note, Instant now) {
    if (!paper.state().runs()) {
      return paper.state();
    }
    if (!Objects.requireNonNull(paper.end()).isAfter(now)) {
      return GrantState.EXPIRED;
    }
    return note != null && note.shownAt() != null ? GrantState.ACTIVE : GrantState.PROVISIONED;
  }

  private static Tone tone(GrantState state) {
    return switch (state) {
      case REQUESTED -> Tone.INFO;
      case PROVISIONED, ACTIVE -> Tone.GOOD;
      case REVOKED -> Tone.WARN;
      case DECLINED, EXPIRED, WIPED -> Tone.NEUTRAL;
    };
  }
}

package org.bellbuoy.advisories;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Gives advisories their public numbers, such as `SA2026-07`.
///
/// Two numbers whose CSAF file names are the same collide (CSAF 2.0, 5.1), so the second is
/// refused.
@Component
class Numbers {

  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,58}[A-Za-z0-9]");

  private final AdvisoryStore store;
  private final String form;

  /// @param form holds `{year}` and `{number}`
  Numbers(
      AdvisoryStore store,
      @Value("${bellbuoy.advisories.number-form:SA{year}-{number}}") String form) {
    this.store = store;
    this.form = form;
  }

  /// The number the advisory has, or the one wished for, or the next free one.
  String of(Advisory advisory, String wish, Instant now) {
    String has = advisory.trackingId();
    if (has != null) {
      return has;
    }
    String number = wish.isBlank() ? nextFree(now) : checked(wish.strip());
    store.number(advisory.id(), number);
    return number;
  }

  private String checked(String number) {
    if (!FIT.matcher(number).matches()) {
      throw new AdvisoryRefusal.NumberUnfit().refused();
    }
    Optional<AdvisoryId> other = store.byFileName(number);
    if (other.isPresent()) {
      throw new AdvisoryRefusal.NumberTaken(number).refused();
    }
    return number;
  }

  private String nextFree(Instant now) {
    String series = form.replace("{year}", year(now)).replace("{number}", "#");
    while (true) {
      String number =
          form.replace("{year}", year(now))
              .replace("{number}", "%02d".formatted(store.next(series)));
      if (store.byFileName(number).isEmpty()) {
        return number;
      }
    }
  }

  private static String year(Instant now) {
    return Integer.toString(now.atZone(ZoneOffset.UTC).getYear());
  }
}

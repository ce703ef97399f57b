package org.bellbuoy.grants;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// What a researcher asks for, in the researcher's words.
///
/// @param what what is to be tried, and where
/// @param until the last day it is needed
public record Asked(String what, LocalDate until) {

  private static final int MOST = 10_000;

  /// Reads what was typed; whoever calls finishes the reading, which may hold more.
  ///
  /// @param rules `yes` or `true` from whoever accepts the rules of conduct
  public static Asked read(
      Reading reading,
      @Nullable String what,
      @Nullable String until,
      @Nullable String rules,
      LocalDate today) {
    String words = reading.block("what", what, MOST);
    LocalDate last = day(reading, until, today);
    String accepted = rules == null ? "" : rules.strip().toLowerCase(Locale.ROOT);
    if (!accepted.equals("yes") && !accepted.equals("true")) {
      reading.flaw("rules", "Tick the box to say that you keep to the rules of conduct.");
    }
    return new Asked(words, last);
  }

  private static LocalDate day(Reading reading, @Nullable String typed, LocalDate today) {
    String text = reading.line("until", typed, 10);
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isBefore(today)) {
        reading.flaw("until", "Enter a day that is not over.");
      }
      return day;
    } catch (DateTimeParseException unreadable) {
      if (!text.isEmpty()) {
        reading.flaw("until", "Enter a day such as 2026-12-24.");
      }
      return today;
    }
  }
}

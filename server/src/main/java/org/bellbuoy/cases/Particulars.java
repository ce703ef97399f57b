package org.bellbuoy.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;

/// Reads what must be said with a move, and refuses what is missing or cannot be.
@Component
class Particulars {

  private static final int MOST = 4_000;
  private static final int REVIEW_DAYS = 180;

  private final Cases cases;
  private final Clock clock;

  Particulars(Cases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /// @return what was said, a line per particular, as it goes into the timeline
  String read(Viewer viewer, CaseFile file, Move move, Map<Particular, String> said) {
    Reading reading = new Reading();
    String text =
        move.particulars().stream()
            .sorted()
            .map(asked -> asked.line(one(viewer, file, asked, said, reading)))
            .collect(Collectors.joining("\n"));
    reading.finish();
    return text;
  }

  private String one(
      Viewer viewer,
      CaseFile file,
      Particular asked,
      Map<Particular, String> said,
      Reading reading) {
    String words = reading.block(asked.field(), said.get(asked), MOST);
    if (words.isEmpty()) {
      return words;
    }
    switch (asked) {
      case TARGET_CASE -> otherCase(viewer, file, words, reading);
      case REVIEW_DATE -> soonEnough(words, reading);
      case REASON,
          QUESTIONS,
          PRODUCT_AND_VERSION,
          SCOPE_RULE,
          REMINDERS,
          EVIDENCE,
          PLAN,
          REGRESSION_TEST,
          DISCLOSURE_MOMENT -> {}
    }
    return words;
  }

  private void otherCase(Viewer viewer, CaseFile file, String code, Reading reading) {
    boolean other = !code.equals(file.code()) && cases.find(viewer, code).isPresent();
    if (!other) {
      reading.flaw(Particular.TARGET_CASE.field(), "There is no other case with this code.");
    }
  }

  private void soonEnough(String date, Reading reading) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    try {
      LocalDate review = LocalDate.parse(date);
      if (review.isBefore(today) || review.isAfter(today.plusDays(REVIEW_DAYS))) {
        reading.flaw(
            Particular.REVIEW_DATE.field(),
            "The review must lie within the next " + REVIEW_DAYS + " days.");
      }
    } catch (DateTimeParseException unreadable) {
      reading.flaw(Particular.REVIEW_DATE.field(), "Enter the date like 2027-03-31.");
    }
  }
}

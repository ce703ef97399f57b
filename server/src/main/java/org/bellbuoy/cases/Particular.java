package org.bellbuoy.cases;

import java.util.Locale;
import java.util.Optional;

/// What a person has to say when moving a case; each is asked for by some moves and kept with them.
public enum Particular {
  REASON("Why"),
  QUESTIONS("Numbered questions to the reporter"),
  PRODUCT_AND_VERSION("Product and version to test"),
  TARGET_CASE("Code of the other case"),
  SCOPE_RULE("Rule of the scope, and where to send it instead"),
  REMINDERS("When the two reminders went out, at least 30 days in all"),
  EVIDENCE("Evidence"),
  REVIEW_DATE("Date of the review, at most 180 days ahead"),
  PLAN("Owner per stream, first estimate and proposed disclosure date"),
  REGRESSION_TEST("Fixed build or “not affected” per stream, and the regression test"),
  DISCLOSURE_MOMENT("Date, time and zone of the release");

  private final String label;

  Particular(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// The line in which it is kept.
  String line(String words) {
    return label + ": " + words;
  }

  /// What was said of it, out of the words that were kept with a move; of several lines that begin
  /// alike the last, since a reason may quote one.
  Optional<String> in(String text) {
    return text.lines()
        .filter(line -> line.startsWith(line("")))
        .map(line -> line.substring(line("").length()).strip())
        .reduce((_, later) -> later);
  }

  /// The name of the field in forms and in the API, such as `target-case`.
  public String field() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

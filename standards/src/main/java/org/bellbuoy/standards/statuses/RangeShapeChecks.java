package org.bellbuoy.standards.statuses;

import java.util.List;

/// Whether a single range can be read and holds a version at all.
final class RangeShapeChecks {

  private RangeShapeChecks() {}

  static void check(RowSpan span, List<StatusProblem> problems) {
    var range = span.versions();
    for (var bound : range.unreadableBounds()) {
      add(
          problems,
          span,
          StatusProblemKind.UNREADABLE_BOUND,
          "\"%s\" is not a version of %s; write the whole number."
              .formatted(bound, span.productName()));
    }
    if (!range.isReadable()) {
      return;
    }
    if (range.isInverted()) {
      var sentence = "The range %s of %s ends before it begins.";
      add(problems, span, StatusProblemKind.INVERTED_RANGE, filled(sentence, span));
    } else if (range.isEmpty()) {
      var sentence = "The range %s of %s holds no version.";
      add(problems, span, StatusProblemKind.EMPTY_RANGE, filled(sentence, span));
    }
  }

  private static String filled(String sentence, RowSpan span) {
    return sentence.formatted(span.versions().inWords(), span.productName());
  }

  private static void add(
      List<StatusProblem> problems, RowSpan span, StatusProblemKind kind, String sentence) {
    problems.add(new StatusProblem(kind, span.row().product().code(), sentence));
  }
}

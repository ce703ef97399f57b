package org.bellbuoy.standards.statuses;

import java.util.List;
import java.util.stream.Stream;

/// Whether two rows speak about the same versions: twice the same is untidy, twice different is a
/// contradiction.
final class OverlapChecks {

  private OverlapChecks() {}

  static void check(Stream<RowSpan> readable, List<StatusProblem> problems) {
    var spans = readable.toList();
    for (int i = 0; i < spans.size(); i++) {
      for (int j = i + 1; j < spans.size(); j++) {
        checkPair(spans.get(i), spans.get(j), problems);
      }
    }
  }

  private static void checkPair(RowSpan one, RowSpan other, List<StatusProblem> problems) {
    if (!one.speaksOfTheSame(other) || !one.versions().overlaps(other.versions())) {
      return;
    }
    if (one.isAffected() && other.isAffected()) {
      var sentence = "The affected ranges %s and %s of %s overlap.";
      problems.add(problem(StatusProblemKind.OVERLAP, sentence, one, other));
    } else if (one.isAffected() != other.isAffected()) {
      var sentence = "%s and %s of %s overlap, yet one is affected and the other is not.";
      problems.add(problem(StatusProblemKind.CONTRADICTION, sentence, one, other));
    }
  }

  private static StatusProblem problem(
      StatusProblemKind kind, String sentence, RowSpan one, RowSpan other) {
    return new StatusProblem(
        kind,
        one.row().product().code(),
        sentence.formatted(quoted(one), quoted(other), one.productName()));
  }

  private static String quoted(RowSpan span) {
    return "\"" + span.versions().inWords() + "\"";
  }
}

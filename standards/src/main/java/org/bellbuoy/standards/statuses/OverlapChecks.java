package org.bellbuoy.standards.statuses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;

/// Whether two rows speak about the same versions: twice the same is untidy, twice different is a
/// contradiction.
final class OverlapChecks {

  private static final int MOST_PROBLEMS = 500;

  private OverlapChecks() {}

  /// Rows whose versions can be compared: of one product, in one scheme.
  private record Kin(String productCode, VersionScheme scheme) {
    static Kin of(RowSpan span) {
      return new Kin(span.row().product().code(), span.versions().scheme());
    }
  }

  static void check(Stream<RowSpan> readable, List<StatusProblem> problems) {
    readable
        .filter(span -> !span.versions().isInverted() && !span.versions().isEmpty())
        .collect(Collectors.groupingBy(Kin::of, LinkedHashMap::new, Collectors.toList()))
        .forEach((kin, spans) -> sweep(kin.scheme(), spans, problems));
  }

  /// Walks from the lowest start upwards and keeps only the ranges that reach further: records with
  /// thousands of single versions exist.
  private static void sweep(
      VersionScheme scheme, List<RowSpan> spans, List<StatusProblem> problems) {
    var byStart = Comparator.comparing(RowSpan::versions, VersionRange.byStart(scheme));
    var reaching = new ArrayList<RowSpan>();
    for (var span : spans.stream().sorted(byStart).toList()) {
      reaching.removeIf(earlier -> !earlier.versions().overlaps(span.versions()));
      for (var earlier : reaching) {
        if (problems.size() < MOST_PROBLEMS) {
          checkPair(earlier, span, problems);
        }
      }
      reaching.add(span);
    }
  }

  private static void checkPair(RowSpan one, RowSpan other, List<StatusProblem> problems) {
    if (!one.sharesAPlatform(other)) {
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

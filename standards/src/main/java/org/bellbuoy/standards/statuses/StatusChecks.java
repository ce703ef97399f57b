package org.bellbuoy.standards.statuses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.StatusRow;

/// Checks a table of statuses, alone or against the catalogue, and names every problem found.
public final class StatusChecks {

  private StatusChecks() {}

  /// What is wrong with the table in itself.
  public static List<StatusProblem> check(List<StatusRow> rows) {
    var problems = new ArrayList<StatusProblem>();
    rows.stream().map(StatusRow::product).distinct().forEach(p -> NameChecks.check(p, problems));
    var spans = rows.stream().map(RowSpan::of).flatMap(Optional::stream).toList();
    spans.forEach(span -> RangeShapeChecks.check(span, problems));
    OverlapChecks.check(spans.stream().filter(span -> span.versions().isReadable()), problems);
    return List.copyOf(problems);
  }

  /// What is wrong with the table in itself and in the light of the catalogue.
  public static List<StatusProblem> check(List<StatusRow> rows, List<KnownProduct> catalogue) {
    var spans = rows.stream().map(RowSpan::of).flatMap(Optional::stream).toList();
    return Stream.of(
            check(rows).stream(),
            BoundChecks.check(spans, catalogue),
            StreamChecks.check(rows, spans, catalogue))
        .flatMap(problems -> problems)
        .toList();
  }
}

package org.bellbuoy.fixes;

import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.kernel.Slice;

/// The open fix work of all cases the viewer may know of, oldest first.
///
/// @param cases the cases of the lines that are shown
public record Ageing(Counts counts, Slice<Line> lines, Map<CaseId, CaseFile> cases) {

  public Ageing {
    cases = Map.copyOf(cases);
  }

  /// How much of it there is; only what the viewer may know of counts.
  ///
  /// @param late whose estimate has passed
  /// @param unknown without an estimate
  /// @param blocked in whose way something stands
  public record Counts(int open, int late, int unknown, int blocked) {}

  /// One piece of work.
  ///
  /// @param estimates how often somebody said when it would be done
  public record Line(FixWork work, int estimates, int blockers, int tasks) {}

  /// What is wanted of the list.
  public enum Shown {
    ALL,
    MINE,
    LATE,
    BLOCKED
  }

  /// The lines of one case.
  public List<Line> of(CaseId about) {
    return lines.items().stream().filter(line -> line.work().about().equals(about)).toList();
  }
}

package org.bellbuoy.standards.statuses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionSet;

/// Two surfaces that speak about the same product and do not call the same versions affected: the
/// versions that only the one, and that only the other calls affected.
public record Disagreement(String productCode, VersionSet onlyFirst, VersionSet onlySecond) {

  /// Every disagreement between two tables; products that only one of them names are none.
  public static List<Disagreement> between(List<StatusRow> first, List<StatusRow> second) {
    var found = new ArrayList<Disagreement>();
    for (var code : affected(first).map(range -> range.product().code()).distinct().toList()) {
      var one = rangesOf(first, code);
      var other = rangesOf(second, code);
      if (!other.isEmpty() && one.getFirst().scheme() == other.getFirst().scheme()) {
        found.add(compared(code, one, other));
      }
    }
    return found.stream().filter(d -> !d.isSettled()).toList();
  }

  private boolean isSettled() {
    return onlyFirst.isEmpty() && onlySecond.isEmpty();
  }

  private static Disagreement compared(
      String code, List<VersionRange> one, List<VersionRange> other) {
    var scheme = one.getFirst().scheme();
    var first = VersionSet.of(scheme, one);
    var second = VersionSet.of(scheme, other);
    return new Disagreement(
        code, first.intersection(second.complement()), second.intersection(first.complement()));
  }

  private static List<VersionRange> rangesOf(List<StatusRow> rows, String code) {
    return affected(rows)
        .filter(range -> range.product().code().equals(code))
        .map(AffectedRange::versions)
        .filter(VersionRange::isReadable)
        .toList();
  }

  private static Stream<AffectedRange> affected(List<StatusRow> rows) {
    return rows.stream().filter(AffectedRange.class::isInstance).map(AffectedRange.class::cast);
  }
}

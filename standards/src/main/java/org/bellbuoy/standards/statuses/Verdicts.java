package org.bellbuoy.standards.statuses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;

/// Answers "am I affected?" from a table of statuses.
public final class Verdicts {

  private Verdicts() {}

  /// What the rows of one product say about a version of it.
  public static Verdict of(List<StatusRow> rows, String productCode, String version) {
    var own = rows.stream().filter(row -> row.product().code().equals(productCode)).toList();
    var fixes = Lines.fixesFor(own, version);
    var speaking = own.stream().filter(row -> speaksOf(row, version)).toList();
    if (!speaking.isEmpty()) {
      return new Verdict(spoken(speaking), speaking, fixes);
    }
    if (Lines.isBehindAFix(fixes, own, version)) {
      return new Verdict(VerdictKind.FIXED, own, fixes);
    }
    return rest(own, fixes);
  }

  private static boolean speaksOf(StatusRow row, String version) {
    return RowSpan.of(row)
        .map(RowSpan::versions)
        .filter(range -> range.isReadable() && range.scheme().understands(version))
        .filter(range -> range.contains(version))
        .isPresent();
  }

  private static VerdictKind spoken(List<StatusRow> speaking) {
    Set<VerdictKind> kinds = speaking.stream().map(Verdicts::kind).collect(Collectors.toSet());
    return kinds.size() == 1 ? kinds.iterator().next() : VerdictKind.CONTRADICTORY;
  }

  private static VerdictKind kind(StatusRow row) {
    return switch (row) {
      case AffectedRange _ -> VerdictKind.AFFECTED;
      case FixedVersion _ -> VerdictKind.FIXED;
      case NotAffected _ -> VerdictKind.NOT_AFFECTED;
      case UnderInvestigation _ -> VerdictKind.UNDER_INVESTIGATION;
      case Remainder(var _, var status) ->
          switch (status) {
            case AFFECTED -> VerdictKind.AFFECTED;
            case NOT_AFFECTED -> VerdictKind.NOT_AFFECTED;
            case UNKNOWN -> VerdictKind.NOT_LISTED;
          };
    };
  }

  private static Verdict rest(List<StatusRow> own, List<String> fixes) {
    Optional<StatusRow> remainder = own.stream().filter(Remainder.class::isInstance).findFirst();
    return remainder
        .map(row -> new Verdict(kind(row), List.of(row), fixes))
        .orElseGet(() -> new Verdict(VerdictKind.NOT_LISTED, List.of(), fixes));
  }
}

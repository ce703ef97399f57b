package org.bellbuoy.standards.cve;

import java.util.List;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.statuses.StatusChecks;
import org.bellbuoy.standards.statuses.StatusProblemKind;

/// Turns what is wrong with a table of statuses into warnings about the record it came from.
final class StatusWarnings {

  private StatusWarnings() {}

  static void add(List<StatusRow> rows, String pointer, Warnings warnings) {
    for (var problem : StatusChecks.check(rows)) {
      warnings.add(kind(problem.kind()), pointer + "/affected", problem.sentence());
    }
  }

  private static CveWarningKind kind(StatusProblemKind kind) {
    return switch (kind) {
      case UNREADABLE_BOUND -> CveWarningKind.UNREADABLE_BOUND;
      case INVERTED_RANGE -> CveWarningKind.INVERTED_RANGE;
      case EMPTY_RANGE -> CveWarningKind.EMPTY_RANGE;
      case OVERLAP -> CveWarningKind.OVERLAP;
      case CONTRADICTION -> CveWarningKind.CONTRADICTION;
      case SEVERAL_PRODUCTS -> CveWarningKind.SEVERAL_PRODUCTS;
      case VENDOR_IS_A_PLATFORM -> CveWarningKind.VENDOR_IS_A_PLATFORM;
      case UNKNOWN_BOUND, UNKNOWN_PRODUCT, STREAM_WITHOUT_STATUS -> CveWarningKind.WRONG_SHAPE;
    };
  }
}

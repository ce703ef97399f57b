package org.bellbuoy.standards.statuses;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;

/// A row seen as the versions, the stream and the platforms it speaks about.
record RowSpan(
    StatusRow row, VersionRange versions, @Nullable String stream, List<String> platforms) {

  /// A remainder speaks about whatever is left, so it has no span of its own.
  static Optional<RowSpan> of(StatusRow row) {
    return switch (row) {
      case AffectedRange r -> Optional.of(new RowSpan(r, r.versions(), r.stream(), r.platforms()));
      case NotAffected r -> Optional.of(new RowSpan(r, r.versions(), r.stream(), List.of()));
      case UnderInvestigation r -> Optional.of(new RowSpan(r, r.versions(), r.stream(), List.of()));
      case FixedVersion r -> Optional.of(new RowSpan(r, fixedAlone(r), r.stream(), r.platforms()));
      case Remainder _ -> Optional.empty();
    };
  }

  private static VersionRange fixedAlone(FixedVersion row) {
    return new VersionRange(
        row.scheme(), LowerBound.from(row.version()), UpperBound.upTo(row.version()));
  }

  boolean isAffected() {
    return row instanceof AffectedRange;
  }

  String productName() {
    return row.product().name();
  }

  boolean sharesAPlatform(RowSpan other) {
    return platforms.isEmpty()
        || other.platforms.isEmpty()
        || !Collections.disjoint(platforms, other.platforms);
  }
}

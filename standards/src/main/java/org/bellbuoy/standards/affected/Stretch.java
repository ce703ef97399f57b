package org.bellbuoy.standards.affected;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;

/// A row of a table as the engine works on it: what it says, of which versions, and under which
/// conditions.
///
/// @param stream its release stream, where the row names one
/// @param note the condition, or why it is not affected
record Stretch(
    AnswerKind kind,
    VersionRange versions,
    @Nullable String stream,
    List<String> platforms,
    @Nullable Justification justification,
    @Nullable String note) {

  Stretch {
    platforms = List.copyOf(platforms);
  }

  /// A remainder speaks of whatever is left and has no stretch of its own.
  static Optional<Stretch> of(StatusRow row) {
    return switch (row) {
      case AffectedRange r -> Optional.of(affected(r));
      case FixedVersion r -> Optional.of(fixed(r));
      case NotAffected r -> Optional.of(spared(r));
      case UnderInvestigation r -> Optional.of(open(r));
      case Remainder _ -> Optional.empty();
    };
  }

  private static Stretch affected(AffectedRange row) {
    VersionRange versions = Placeholders.read(row.versions());
    return new Stretch(
        AnswerKind.AFFECTED, versions, row.stream(), row.platforms(), null, row.condition());
  }

  private static Stretch fixed(FixedVersion row) {
    VersionRange versions = VersionRange.only(row.scheme(), row.version());
    return new Stretch(AnswerKind.FIXED, versions, row.stream(), row.platforms(), null, null);
  }

  private static Stretch spared(NotAffected row) {
    VersionRange versions = Placeholders.read(row.versions());
    return new Stretch(
        AnswerKind.NOT_AFFECTED,
        versions,
        row.stream(),
        List.of(),
        row.justification(),
        row.statement());
  }

  private static Stretch open(UnderInvestigation row) {
    VersionRange versions = Placeholders.read(row.versions());
    return new Stretch(
        AnswerKind.UNDER_INVESTIGATION, versions, row.stream(), List.of(), null, null);
  }

  boolean isAffected() {
    return kind == AnswerKind.AFFECTED;
  }

  /// It speaks of every version there is, so it needs none to be read.
  boolean speaksOfAll() {
    return isWithoutStart() && isWithoutEnd();
  }

  boolean isWithoutStart() {
    return versions.from() instanceof LowerBound.AllEarlier;
  }

  boolean isWithoutEnd() {
    return versions.to() instanceof UpperBound.Open;
  }

  boolean understands(String version) {
    return versions.isReadable() && versions.scheme().understands(version);
  }

  /// The version in which it says that the flaw is gone.
  Optional<String> fix() {
    if (kind == AnswerKind.FIXED) {
      return versions.single();
    }
    return isAffected() && versions.to() instanceof UpperBound.Before(var version)
        ? Optional.of(version)
        : Optional.empty();
  }

  boolean sharesAPlatform(Stretch other) {
    return platforms.isEmpty()
        || other.platforms.isEmpty()
        || platforms.stream().anyMatch(other.platforms::contains);
  }
}

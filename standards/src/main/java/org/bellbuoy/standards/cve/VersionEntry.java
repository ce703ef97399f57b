package org.bellbuoy.standards.cve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.RangeWords;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import tools.jackson.databind.JsonNode;

/// One entry of `versions`, as it stands in the record.
record VersionEntry(
    String version,
    Optional<String> lessThan,
    Optional<String> lessThanOrEqual,
    String status,
    String type,
    JsonNode node,
    String pointer) {

  private static final Set<String> NOTHING = Set.of("unspecified", "n/a", "-", "na", "unknown");

  static VersionEntry of(JsonNode node, String pointer) {
    return new VersionEntry(
        JsonParts.text(node, "version").orElse("n/a"),
        JsonParts.text(node, "lessThan"),
        JsonParts.text(node, "lessThanOrEqual"),
        JsonParts.text(node, "status").orElse("unknown").toLowerCase(Locale.ROOT),
        JsonParts.text(node, "versionType").orElse("").toLowerCase(Locale.ROOT),
        node,
        pointer);
  }

  /// It has a beginning, and "unspecified" for an end.
  boolean isOpeningHalf() {
    return !saysNothing(version) && end().filter(VersionEntry::saysNothing).isPresent();
  }

  /// It has an end, and "unspecified" for a beginning.
  boolean isClosingHalf() {
    return saysNothing(version) && end().filter(end -> !saysNothing(end)).isPresent();
  }

  boolean namesNoVersion() {
    return saysNothing(version) && end().isEmpty();
  }

  boolean isRange() {
    return end().isPresent();
  }

  Optional<String> end() {
    return lessThan.or(() -> lessThanOrEqual);
  }

  /// Some write a range where one version belongs, such as `>= 1.11.70, < 1.11.81`.
  private Optional<VersionRange> inWords() {
    return end().isPresent() ? Optional.empty() : RangeWords.find(version);
  }

  /// By custom "0" as a beginning, and "*" anywhere, mean no bound.
  LowerBound from() {
    return inWords().map(VersionRange::from).orElseGet(this::first);
  }

  private LowerBound first() {
    return saysNothing(version) || version.equals("*") || (version.equals("0") && isRange())
        ? LowerBound.allEarlier()
        : LowerBound.from(version);
  }

  UpperBound to() {
    if (end().isEmpty()) {
      return inWords().map(VersionRange::to).orElseGet(() -> UpperBound.upTo(version));
    }
    var end = end().get();
    if (end.equals("*") || saysNothing(end)) {
      return UpperBound.open();
    }
    return lessThan.isPresent() ? UpperBound.before(end) : UpperBound.upTo(end);
  }

  private static boolean saysNothing(String bound) {
    return NOTHING.contains(bound.toLowerCase(Locale.ROOT));
  }
}

package org.bellbuoy.standards.cve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.RemainderStatus;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads `affected`: products, platforms, ranges, and what holds for the versions not named.
final class AffectedReading {

  private final JsonNode affected;
  private final String pointer;
  private final Warnings warnings;

  private AffectedReading(JsonNode affected, String pointer, Warnings warnings) {
    this.affected = affected;
    this.pointer = pointer;
    this.warnings = warnings;
  }

  static List<StatusRow> read(JsonNode cna, String pointer, Warnings warnings) {
    var rows = new ArrayList<StatusRow>();
    var entries = JsonParts.objects(cna, "affected");
    for (int i = 0; i < entries.size(); i++) {
      var place = pointer + "/affected/" + i;
      rows.addAll(new AffectedReading(entries.get(i), place, warnings).rows());
    }
    return List.copyOf(rows);
  }

  private List<StatusRow> rows() {
    var product = ProductReading.read(affected, pointer, warnings);
    var entries = entries();
    var ranges = VersionEntries.read(entries, warnings);
    var scheme = SchemeChoice.of(type(entries), bounds(ranges));
    var rows = new ArrayList<StatusRow>();
    ranges.forEach(range -> rows.add(row(product, scheme, range)));
    remainder(product, rows.isEmpty()).ifPresent(rows::add);
    return rows;
  }

  private List<VersionEntry> entries() {
    var nodes = JsonParts.objects(affected, "versions");
    var entries = new ArrayList<VersionEntry>();
    for (int i = 0; i < nodes.size(); i++) {
      entries.add(VersionEntry.of(nodes.get(i), pointer + "/versions/" + i));
    }
    return entries;
  }

  private String type(List<VersionEntry> entries) {
    var type = entries.stream().map(VersionEntry::type).filter(t -> !t.isEmpty()).findFirst();
    if (type.filter("git"::equals).isPresent()) {
      warnings.add(
          CveWarningKind.COMMITS_AS_VERSIONS,
          pointer,
          "The ranges are of commits, which cannot be compared with versions.");
    }
    return type.orElse("");
  }

  private static List<String> bounds(List<EntryRange> ranges) {
    return ranges.stream()
        .map(range -> new VersionRange(VersionScheme.GENERIC, range.from(), range.to()))
        .flatMap(range -> range.bounds().stream())
        .toList();
  }

  private StatusRow row(Product product, VersionScheme scheme, EntryRange range) {
    var versions = new VersionRange(scheme, range.from(), range.to());
    return switch (range.status()) {
      case "affected" -> new AffectedRange(product, null, versions, platforms(), condition());
      case "unaffected" -> new NotAffected(product, null, versions, null, null);
      default -> new UnderInvestigation(product, null, versions);
    };
  }

  private List<String> platforms() {
    return JsonParts.texts(affected, "platforms");
  }

  private @Nullable String condition() {
    var modules =
        Stream.of("modules", "programFiles")
            .flatMap(key -> JsonParts.texts(affected, key).stream())
            .toList();
    return modules.isEmpty() ? null : "In " + String.join(", ", modules);
  }

  private Optional<StatusRow> remainder(Product product, boolean nothingElse) {
    var text = JsonParts.text(affected, "defaultStatus");
    if (text.isEmpty()) {
      warnings.add(
          CveWarningKind.DEFAULT_STATUS_MISSING,
          pointer,
          "Nothing is said about the versions of %s that are not named.".formatted(product.name()));
      return nothingElse
          ? Optional.of(new Remainder(product, RemainderStatus.UNKNOWN))
          : Optional.empty();
    }
    return Optional.of(new Remainder(product, status(text.get())));
  }

  private static RemainderStatus status(String text) {
    return switch (text) {
      case "affected" -> RemainderStatus.AFFECTED;
      case "unaffected" -> RemainderStatus.NOT_AFFECTED;
      default -> RemainderStatus.UNKNOWN;
    };
  }
}

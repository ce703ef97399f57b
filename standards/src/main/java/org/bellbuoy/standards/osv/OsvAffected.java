package org.bellbuoy.standards.osv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersText;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.standards.versions.VersionSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The list `affected`: one entry per product, with ranges where OSV can order its versions, with
/// the affected releases one by one, and with the ranges as a vers URI for whoever reads that.
final class OsvAffected {
  /// The ranges as we hold them, each a vers URI: whoever reads us loses nothing.
  static final String RANGES = "ranges";

  static final String FIXED = "fixed";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final VulnerabilityFacts flaw;
  private final Releases releases;

  OsvAffected(VulnerabilityFacts flaw, Releases releases) {
    this.flaw = flaw;
    this.releases = releases;
  }

  ArrayNode write() {
    ArrayNode list = NODES.arrayNode();
    flaw.affected().stream()
        .map(AffectedRange::product)
        .distinct()
        .map(this::entry)
        .forEach(list::add);
    return list;
  }

  private ObjectNode entry(Product product) {
    ObjectNode entry = NODES.objectNode();
    Optional<OsvPackage> known = OsvPackage.of(product.purl());
    known.ifPresent(each ->
        entry
            .putObject("package")
            .put("ecosystem", each.ecosystem())
            .put("name", each.name())
            .put("purl", each.purl()));
    List<VersionRange> ranges = ranges(product);
    ArrayNode written = NODES.arrayNode();
    ranges.forEach(range -> type(known, range).ifPresent(type -> written.add(range(type, range))));
    if (!written.isEmpty()) {
      entry.set("ranges", written);
    }
    ArrayNode versions = versions(product, ranges);
    if (!versions.isEmpty()) {
      entry.set("versions", versions);
    }
    entry.set("database_specific", inOwnWords(product, ranges));
    return entry;
  }

  private List<VersionRange> ranges(Product product) {
    return flaw.affected().stream()
        .filter(row -> row.product().equals(product))
        .map(AffectedRange::versions)
        .distinct()
        .toList();
  }

  /// SEMVER where all bounds are semantic versions, ECOSYSTEM inside a known package manager; OSV
  /// has no word for any other order.
  private static Optional<String> type(Optional<OsvPackage> known, VersionRange range) {
    if (range.bounds().stream().allMatch(VersionScheme.SEMVER::understands)) {
      return Optional.of("SEMVER");
    }
    return known.map(_ -> "ECOSYSTEM");
  }

  private static ObjectNode range(String type, VersionRange range) {
    ObjectNode written = NODES.objectNode().put("type", type);
    ArrayNode events = written.putArray("events");
    switch (range.from()) {
      case LowerBound.AllEarlier _ -> events.addObject().put("introduced", "0");
      case LowerBound.From(var version) -> events.addObject().put("introduced", version);
    }
    switch (range.to()) {
      case UpperBound.Before(var version) -> events.addObject().put("fixed", version);
      case UpperBound.UpTo(var version) -> events.addObject().put("last_affected", version);
      case UpperBound.Open _ -> {}
    }
    return written;
  }

  private ArrayNode versions(Product product, List<VersionRange> ranges) {
    ArrayNode list = NODES.arrayNode();
    releases.of(product).stream()
        .filter(release -> ranges.stream().anyMatch(range -> holds(range, release)))
        .forEach(list::add);
    return list;
  }

  private static boolean holds(VersionRange range, String release) {
    return range.isReadable() && range.scheme().understands(release) && range.contains(release);
  }

  private ObjectNode inOwnWords(Product product, List<VersionRange> ranges) {
    ObjectNode own =
        NODES
            .objectNode()
            .put("vendor", product.vendor())
            .put("product", product.name())
            .put("code", product.code());
    if (product.purl() != null) {
      own.put("purl", product.purl());
    }
    ranges.forEach(range -> own.withArray(RANGES).add(VersText.write(range)));
    if (ranges.stream().allMatch(VersionRange::isReadable)) {
      own.put("vers", VersionSet.of(ranges.getFirst().scheme(), ranges).toVers());
    }
    Set<String> fixed = new LinkedHashSet<>();
    flaw.fixed().stream()
        .filter(row -> row.product().equals(product))
        .map(FixedVersion::version)
        .forEach(fixed::add);
    if (!fixed.isEmpty()) {
      fixed.forEach(own.putArray(FIXED)::add);
    }
    return own;
  }
}

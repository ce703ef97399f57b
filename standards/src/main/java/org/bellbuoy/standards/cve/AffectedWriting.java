package org.bellbuoy.standards.cve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.versions.VersionRange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes status rows as `affected`: one entry per product and set of platforms.
final class AffectedWriting {

  private final ArrayNode list = JsonNodeFactory.instance.arrayNode();
  private final LinkedHashMap<Entry, ObjectNode> entries = new LinkedHashMap<>();

  private AffectedWriting() {}

  private record Entry(Product product, List<String> platforms) {}

  static ArrayNode write(List<StatusRow> rows) {
    var writing = new AffectedWriting();
    rows.forEach(writing::add);
    writing.entries.forEach((entry, node) -> writing.finish(entry, node, rows));
    return writing.list;
  }

  private void add(StatusRow row) {
    switch (row) {
      case AffectedRange r -> version(r, r.platforms(), r.versions(), "affected");
      case NotAffected r -> version(r, List.of(), r.versions(), "unaffected");
      case UnderInvestigation r -> version(r, List.of(), r.versions(), "unknown");
      case FixedVersion r ->
          version(r, r.platforms(), VersionRange.only(r.scheme(), r.version()), "unaffected");
      case Remainder r -> entry(new Entry(r.product(), List.of()), r);
    }
  }

  private void version(
      StatusRow row, List<String> platforms, VersionRange versions, String status) {
    var node = entry(new Entry(row.product(), platforms), row);
    VersionWriting.write(node.withArray("versions").addObject(), versions, status);
  }

  /// A remainder joins the first entry of its product, whatever its platforms.
  private ObjectNode entry(Entry wanted, StatusRow row) {
    var known = row instanceof Remainder ? anyOf(wanted.product()) : Optional.<ObjectNode>empty();
    return known.orElseGet(() -> entries.computeIfAbsent(wanted, this::begin));
  }

  private Optional<ObjectNode> anyOf(Product product) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().product().equals(product))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private ObjectNode begin(Entry entry) {
    var product = entry.product();
    var node = list.addObject().put("vendor", product.vendor()).put("product", product.name());
    if (product.cpe() != null) {
      node.putArray("cpes").add(product.cpe());
    }
    if (!entry.platforms().isEmpty()) {
      var platforms = node.putArray("platforms");
      entry.platforms().forEach(platforms::add);
    }
    return node;
  }

  private void finish(Entry entry, ObjectNode node, List<StatusRow> rows) {
    node.put("defaultStatus", defaultStatus(entry.product(), rows));
  }

  /// Where no row speaks about the rest, nothing is known about it.
  private static String defaultStatus(Product product, List<StatusRow> rows) {
    return rows.stream()
        .filter(row -> row instanceof Remainder(var of, var _) && of.equals(product))
        .map(row -> ((Remainder) row).status())
        .findFirst()
        .map(status ->
            switch (status) {
              case AFFECTED -> "affected";
              case NOT_AFFECTED -> "unaffected";
              case UNKNOWN -> "unknown";
            })
        .orElse("unknown");
  }
}

package org.bellbuoy.standards.openvex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.PackageRef;
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

/// Reads statements about one vulnerability as rows; a statement about many products is many rows.
final class OpenVexRows {
  private final List<StatusRow> rows = new ArrayList<>();
  private final Map<String, VersionScheme> schemes = new HashMap<>();
  private final List<String> doubts;

  private OpenVexRows(List<String> doubts) {
    this.doubts = doubts;
  }

  static List<StatusRow> read(List<JsonNode> statements, List<String> doubts) {
    OpenVexRows reading = new OpenVexRows(doubts);
    statements.forEach(each -> refs(each).forEach(reading::learn));
    statements.forEach(reading::add);
    return reading.rows;
  }

  private static Stream<PackageRef> refs(JsonNode statement) {
    return JsonParts.objects(statement, "products").stream()
        .flatMap(each ->
            JsonParts.text(each.path("identifiers"), "purl")
                .or(() -> JsonParts.text(each, "@id"))
                .stream())
        .map(PackageRef::of);
  }

  /// A range says how the versions of its product are ordered, also those that stand alone.
  private void learn(PackageRef ref) {
    if (ref.range() != null) {
      schemes.putIfAbsent(ref.purl(), ref.range().scheme());
    }
  }

  private void add(JsonNode statement) {
    List<PackageRef> all = refs(statement).toList();
    if (all.isEmpty()) {
      doubts.add("A statement names no product: it is left out.");
    }
    all.forEach(ref -> add(statement, ref));
  }

  private void add(JsonNode statement, PackageRef ref) {
    Product product = ref.product();
    String status = JsonParts.text(statement, "status").orElse("");
    boolean rest =
        JsonParts.text(statement, "status_notes").filter(OpenVexWriting.REST::equals).isPresent();
    switch (status) {
      case "affected" ->
          rows.add(
              rest
                  ? new Remainder(product, RemainderStatus.AFFECTED)
                  : AffectedRange.of(product, versions(ref)));
      case "fixed" -> fixed(product, ref);
      case "not_affected" ->
          rows.add(
              rest
                  ? new Remainder(product, RemainderStatus.NOT_AFFECTED)
                  : notAffected(statement, product, ref));
      case "under_investigation" -> rows.add(new UnderInvestigation(product, null, versions(ref)));
      default -> doubts.add("\"%s\" is no status: it is left out.".formatted(status));
    }
  }

  private void fixed(Product product, PackageRef ref) {
    if (ref.version() == null) {
      doubts.add("%s is called fixed without a version.".formatted(product.name()));
    } else {
      rows.add(FixedVersion.of(product, scheme(ref), ref.version()));
    }
  }

  private NotAffected notAffected(JsonNode statement, Product product, PackageRef ref) {
    return new NotAffected(
        product,
        null,
        versions(ref),
        justification(JsonParts.text(statement, "justification")),
        JsonParts.text(statement, "impact_statement").orElse(null));
  }

  private static @Nullable Justification justification(Optional<String> label) {
    return Stream.of(Justification.values())
        .filter(each -> label.filter(each.label()::equals).isPresent())
        .findFirst()
        .orElse(null);
  }

  private VersionRange versions(PackageRef ref) {
    if (ref.range() != null) {
      return ref.range();
    }
    return ref.version() == null
        ? VersionRange.all(scheme(ref))
        : VersionRange.only(scheme(ref), ref.version());
  }

  private VersionScheme scheme(PackageRef ref) {
    return schemes.getOrDefault(ref.purl(), VersionScheme.GENERIC);
  }
}

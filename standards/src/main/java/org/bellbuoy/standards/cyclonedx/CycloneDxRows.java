package org.bellbuoy.standards.cyclonedx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.versions.VersText;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads `affects`: of each product its versions and what is said of them. Where no versions are
/// named, the state of the whole analysis holds for all of them.
final class CycloneDxRows {
  private final JsonNode flaw;
  private final Map<String, Product> products;
  private final List<String> doubts;
  private final Map<String, VersionScheme> schemes = new HashMap<>();
  private final List<StatusRow> rows = new ArrayList<>();

  private CycloneDxRows(JsonNode flaw, Map<String, Product> products, List<String> doubts) {
    this.flaw = flaw;
    this.products = products;
    this.doubts = doubts;
  }

  static List<StatusRow> read(JsonNode flaw, Map<String, Product> products, List<String> doubts) {
    CycloneDxRows reading = new CycloneDxRows(flaw, products, doubts);
    JsonParts.objects(flaw, "affects").forEach(reading::add);
    return reading.rows;
  }

  private void add(JsonNode affects) {
    String ref = JsonParts.text(affects, "ref").orElse("");
    Product product = products.get(ref);
    if (product == null) {
      doubts.add("\"%s\" is affected, but no component: it is left out.".formatted(ref));
      return;
    }
    List<JsonNode> versions = JsonParts.objects(affects, "versions");
    versions.forEach(each -> range(each).ifPresent(r -> schemes.putIfAbsent(ref, r.scheme())));
    VersionScheme scheme = schemes.getOrDefault(ref, VersionScheme.GENERIC);
    if (versions.isEmpty()) {
      row(product, VersionRange.all(scheme), state());
    }
    versions.forEach(each -> add(product, each, scheme));
  }

  private static Optional<VersionRange> range(JsonNode version) {
    return JsonParts.text(version, "range").flatMap(VersText::read);
  }

  private void add(Product product, JsonNode version, VersionScheme scheme) {
    String status = JsonParts.text(version, "status").orElse("affected");
    Optional<String> single = JsonParts.text(version, "version");
    if (single.isPresent() && status.equals("unaffected")) {
      rows.add(FixedVersion.of(product, scheme, single.get()));
      return;
    }
    single
        .map(text -> VersionRange.only(scheme, text))
        .or(() -> range(version))
        .ifPresentOrElse(
            range -> row(product, range, status),
            () -> doubts.add("A range of %s cannot be read.".formatted(product.name())));
  }

  private void row(Product product, VersionRange range, String status) {
    switch (status) {
      case "affected" -> rows.add(AffectedRange.of(product, range));
      case "unaffected" ->
          rows.add(new NotAffected(product, null, range, justification(), detail()));
      default -> rows.add(new UnderInvestigation(product, null, range));
    }
  }

  private String state() {
    return switch (JsonParts.text(flaw.path("analysis"), "state").orElse("exploitable")) {
      case "exploitable" -> "affected";
      case "not_affected", "false_positive", "resolved", "resolved_with_pedigree" -> "unaffected";
      default -> "unknown";
    };
  }

  private @Nullable String detail() {
    return JsonParts.text(flaw.path("analysis"), "detail").orElse(null);
  }

  private @Nullable Justification justification() {
    return switch (JsonParts.text(flaw.path("analysis"), "justification").orElse("")) {
      case "code_not_present" -> Justification.VULNERABLE_CODE_NOT_PRESENT;
      case "code_not_reachable" -> Justification.VULNERABLE_CODE_NOT_IN_EXECUTE_PATH;
      case "requires_environment", "requires_configuration", "requires_dependency" ->
          Justification.VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY;
      case "protected_by_mitigating_control",
          "protected_at_runtime",
          "protected_at_perimeter",
          "protected_by_compiler" ->
          Justification.INLINE_MITIGATIONS_ALREADY_EXIST;
      default -> null;
    };
  }
}

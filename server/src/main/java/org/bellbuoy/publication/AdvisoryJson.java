package org.bellbuoy.publication;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bellbuoy.publication.page.ProductVersions;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.json.JsonWriting;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The list and the pages as plain JSON, for scripts that need no CSAF. It only grows.
final class AdvisoryJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private AdvisoryJson() {}

  static byte[] list(List<AdvisoryFacts> all, Addresses addresses) {
    ObjectNode root = NODES.objectNode();
    root.put("count", all.size());
    ArrayNode advisories = root.putArray("advisories");
    all.forEach(facts -> advisories.add(summary(facts, addresses)));
    return JsonWriting.pretty(root);
  }

  static byte[] bytes(AdvisoryFacts facts, Addresses addresses) {
    ObjectNode root = summary(facts, addresses);
    weaknesses(facts, root.putArray("weaknesses"));
    sections(facts, root.putArray("sections"));
    versions(facts, root.putArray("versions"));
    Credits.of(facts).forEach(root.putArray("credits")::add);
    revisions(facts.tracking(), root.putArray("revisions"));
    return JsonWriting.pretty(root);
  }

  private static ObjectNode summary(AdvisoryFacts facts, Addresses addresses) {
    Tracking tracking = facts.tracking();
    ObjectNode node = NODES.objectNode();
    node.put("id", tracking.id());
    node.put("title", facts.title());
    node.put("kind", word(facts.kind()));
    node.put("state", state(tracking));
    node.put("published", tracking.initialRelease().toString());
    node.put("updated", tracking.currentRelease().toString());
    if (tracking.nextUpdateBy() != null) {
      node.put("next_update_by", tracking.nextUpdateBy().toString());
    }
    facts.ourLevel().ifPresent(level -> node.put("severity", level.word()));
    String number = Ratings.number(facts);
    if (number != null) {
      node.put("score", number);
    }
    AdvisoryPages.cves(facts).forEach(node.putArray("cves")::add);
    products(facts).forEach(node.putArray("products")::add);
    node.put("url", addresses.url(Addresses.page(tracking.id())).toString());
    node.put("csaf", addresses.url(Addresses.csaf(facts)).toString());
    return node;
  }

  private static List<String> products(AdvisoryFacts facts) {
    return facts.products().stream().map(Product::name).distinct().toList();
  }

  static String state(Tracking tracking) {
    return switch (tracking.standing()) {
      case Standing.Withdrawn _ -> "withdrawn";
      case Standing.Superseded _ -> "superseded";
      case Standing.InForce _ -> tracking.status() == DocumentStatus.INTERIM ? "interim" : "final";
    };
  }

  private static void weaknesses(AdvisoryFacts facts, ArrayNode to) {
    facts.vulnerabilities().stream()
        .flatMap(flaw -> flaw.weaknesses().stream())
        .map(Weakness::cweId)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(to::add);
  }

  private static void sections(AdvisoryFacts facts, ArrayNode to) {
    for (Section section : facts.sections()) {
      to.addObject().put("kind", word(section.kind())).put("markdown", section.markdown());
    }
  }

  private static void versions(AdvisoryFacts facts, ArrayNode to) {
    for (ProductVersions product : VersionRows.of(facts)) {
      for (ProductVersions.Row row : product.rows()) {
        to.addObject()
            .put("product", product.product())
            .put("stream", row.stream())
            .put("versions", row.versions())
            .put("status", row.status().key())
            .put("fixed_in", row.fixed())
            .put("note", row.note());
      }
    }
  }

  private static void revisions(Tracking tracking, ArrayNode to) {
    tracking
        .revisions()
        .forEach(revision ->
            to.addObject()
                .put("number", revision.number())
                .put("date", revision.date().toString())
                .put("summary", revision.summary())
                .put("must_act_again", revision.mustActAgain()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

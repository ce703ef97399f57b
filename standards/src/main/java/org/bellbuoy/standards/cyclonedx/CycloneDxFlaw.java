package org.bellbuoy.standards.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssScore;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One entry of `vulnerabilities`.
final class CycloneDxFlaw {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final AdvisoryFacts facts;
  private final VulnerabilityFacts flaw;

  CycloneDxFlaw(AdvisoryFacts facts, VulnerabilityFacts flaw) {
    this.facts = facts;
    this.flaw = flaw;
  }

  ObjectNode write() {
    ObjectNode node = NODES.objectNode().put("id", facts.nameOf(flaw));
    ObjectNode source = node.putObject("source").put("name", facts.publisher().name());
    source.put("url", facts.publisher().namespace());
    putIfAny(node, "ratings", ratings());
    putIfAny(node, "cwes", weaknesses());
    node.put("description", flaw.title());
    putIfAny(node, "detail", text(flaw.sections().stream().map(Section::markdown)));
    putIfAny(node, "recommendation", text(flaw.remediations().stream().map(Remediation::text)));
    putIfAny(node, "advisories", advisories());
    node.put("published", facts.tracking().initialRelease().toString());
    node.put("updated", facts.tracking().currentRelease().toString());
    credits(node);
    new CycloneDxAnalysis(flaw).write(node);
    return node;
  }

  private ArrayNode ratings() {
    ArrayNode list = NODES.arrayNode();
    flaw.scores().forEach(score -> rating(list, score));
    return list;
  }

  private static void rating(ArrayNode list, Score score) {
    try {
      CvssVector vector = CvssVector.parse(score.vector());
      CvssScore result = vector.score();
      ObjectNode rating = list.addObject();
      rating.putObject("source").put("name", score.source());
      rating.put("score", result.score());
      rating.put("severity", score.level().word());
      rating.put(
          "method",
          switch (vector.version()) {
            case V2 -> "CVSSv2";
            case V3_0 -> "CVSSv3";
            case V3_1 -> "CVSSv31";
            case V4_0 -> "CVSSv4";
          });
      rating.put("vector", score.vector());
      if (score.reason() != null) {
        rating.put("justification", score.reason());
      }
    } catch (BrokenVector _) {
      ObjectNode rating = list.addObject();
      rating.putObject("source").put("name", score.source());
      rating.put("severity", score.level().word()).put("method", "other");
    }
  }

  private ArrayNode weaknesses() {
    ArrayNode list = NODES.arrayNode();
    flaw.weaknesses().stream()
        .map(Weakness::cweId)
        .filter(id -> id != null)
        .map(id -> Integer.parseInt(id.substring("CWE-".length())))
        .distinct()
        .forEach(list::add);
    return list;
  }

  private ArrayNode advisories() {
    ArrayNode list = NODES.arrayNode();
    List<Reference> all = new ArrayList<>(facts.references());
    all.addAll(flaw.references());
    all.stream()
        .distinct()
        .forEach(each -> list.addObject().put("title", each.text()).put("url", each.url()));
    return list;
  }

  private void credits(ObjectNode node) {
    List<Credit> all = new ArrayList<>(facts.credits());
    all.addAll(flaw.credits());
    ArrayNode people = NODES.arrayNode();
    ArrayNode organisations = NODES.arrayNode();
    for (Credit credit : all) {
      credit.names().forEach(name -> people.addObject().put("name", name));
      if (credit.organisation() != null) {
        organisations.addObject().put("name", credit.organisation());
      }
    }
    ObjectNode credits = NODES.objectNode();
    putIfAny(credits, "organizations", organisations);
    putIfAny(credits, "individuals", people);
    if (!credits.isEmpty()) {
      node.set("credits", credits);
    }
  }

  private static String text(Stream<String> parts) {
    return parts.collect(Collectors.joining("\n\n"));
  }

  private static void putIfAny(ObjectNode node, String name, String text) {
    if (!text.isBlank()) {
      node.put(name, text);
    }
  }

  private static void putIfAny(ObjectNode node, String name, ArrayNode list) {
    if (!list.isEmpty()) {
      node.set(name, list);
    }
  }
}

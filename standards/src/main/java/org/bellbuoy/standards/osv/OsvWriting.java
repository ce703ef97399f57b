package org.bellbuoy.standards.osv;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.ReferenceKind;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the facts of an advisory as OSV records, one for each vulnerability (schema 1.7). A
/// record is called like its CVE; without one it gets the advisory's number behind `x_`.
public final class OsvWriting {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SCHEMA = "1.7.0";

  private final AdvisoryFacts facts;
  private final Releases releases;
  private final List<String> ids;

  private OsvWriting(AdvisoryFacts facts, Releases releases) {
    this.facts = facts;
    this.releases = releases;
    this.ids = facts.vulnerabilities().stream().map(flaw -> id(facts, flaw)).toList();
  }

  /// The records, in the order of the vulnerabilities; none for a notice without any.
  public static List<ObjectNode> write(AdvisoryFacts facts, Releases releases) {
    return new OsvWriting(facts, releases).records();
  }

  /// What the record of a vulnerability is called.
  public static String id(AdvisoryFacts facts, VulnerabilityFacts flaw) {
    String name = facts.nameOf(flaw);
    return flaw.cve() == null ? "x_" + name : name;
  }

  private List<ObjectNode> records() {
    List<ObjectNode> records = new ArrayList<>();
    for (int at = 0; at < ids.size(); at++) {
      records.add(record(ids.get(at), facts.vulnerabilities().get(at)));
    }
    return records;
  }

  private ObjectNode record(String id, VulnerabilityFacts flaw) {
    ObjectNode record =
        NODES
            .objectNode()
            .put("schema_version", SCHEMA)
            .put("id", id)
            .put("modified", facts.tracking().currentRelease().toString())
            .put("published", facts.tracking().initialRelease().toString());
    if (facts.tracking().standing() instanceof Standing.Withdrawn withdrawn) {
      record.put("withdrawn", withdrawn.at().toString());
    }
    related(record, id);
    record.put("summary", flaw.title());
    details(record, flaw);
    putIfAny(record, "severity", severity(flaw));
    putIfAny(record, "affected", new OsvAffected(flaw, releases).write());
    putIfAny(record, "references", references(flaw));
    putIfAny(record, "credits", credits(flaw));
    record.putObject("database_specific").put("advisory", facts.tracking().id());
    return record;
  }

  /// The other vulnerabilities of the advisory: related, yet not the same.
  private void related(ObjectNode record, String id) {
    ArrayNode others = NODES.arrayNode();
    ids.stream().filter(other -> !other.equals(id)).forEach(others::add);
    putIfAny(record, "related", others);
  }

  private void details(ObjectNode record, VulnerabilityFacts flaw) {
    List<Section> sections = flaw.sections().isEmpty() ? facts.sections() : flaw.sections();
    List<String> texts =
        sections.stream()
            .filter(section -> section.kind() != SectionKind.LEGAL_DISCLAIMER)
            .map(Section::markdown)
            .toList();
    if (!texts.isEmpty()) {
      record.put("details", String.join("\n\n", texts));
    }
  }

  private static ArrayNode severity(VulnerabilityFacts flaw) {
    ArrayNode list = NODES.arrayNode();
    for (Score score : flaw.ourScores()) {
      try {
        String type =
            switch (CvssVector.parse(score.vector()).version()) {
              case V2 -> "CVSS_V2";
              case V3_0, V3_1 -> "CVSS_V3";
              case V4_0 -> "CVSS_V4";
            };
        list.addObject().put("type", type).put("score", score.vector());
      } catch (BrokenVector _) {
        // what is no vector cannot be said in OSV; the level stays in the other formats
      }
    }
    return list;
  }

  private ArrayNode references(VulnerabilityFacts flaw) {
    ArrayNode list = NODES.arrayNode();
    List<Reference> all = new ArrayList<>(facts.references());
    all.addAll(flaw.references());
    all.stream()
        .distinct()
        .forEach(each -> list.addObject().put("type", type(each)).put("url", each.url()));
    return list;
  }

  private static String type(Reference reference) {
    if (reference.kind() == ReferenceKind.SELF || reference.tags().contains("vendor-advisory")) {
      return "ADVISORY";
    }
    if (reference.tags().contains("patch")) {
      return "FIX";
    }
    return reference.tags().contains("issue-tracking") ? "REPORT" : "WEB";
  }

  private ArrayNode credits(VulnerabilityFacts flaw) {
    ArrayNode list = NODES.arrayNode();
    List<Credit> all = new ArrayList<>(facts.credits());
    all.addAll(flaw.credits());
    all.stream().distinct().forEach(credit -> credit(list, credit));
    return list;
  }

  private static void credit(ArrayNode list, Credit credit) {
    List<String> names =
        credit.names().isEmpty() && credit.organisation() != null
            ? List.of(credit.organisation())
            : credit.names();
    for (String name : names) {
      ObjectNode node = list.addObject().put("name", name).put("type", credit.role().name());
      if (!credit.urls().isEmpty()) {
        credit.urls().forEach(node.putArray("contact")::add);
      }
    }
  }

  private static void putIfAny(ObjectNode record, String name, ArrayNode list) {
    if (!list.isEmpty()) {
      record.set(name, list);
    }
  }
}

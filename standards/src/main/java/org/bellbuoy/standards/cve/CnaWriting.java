package org.bellbuoy.standards.cve;

import java.util.List;
import java.util.Locale;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the facts of one vulnerability as the container a CNA sends to CVE Services (record
/// schema 5.x). Times end with Z, bounds are never "unspecified", and only our own scores go out.
public final class CnaWriting {

  private final VulnerabilityFacts facts;
  private final CnaProvider provider;
  private final String lang;

  private CnaWriting(VulnerabilityFacts facts, CnaProvider provider, String lang) {
    this.facts = facts;
    this.provider = provider;
    this.lang = lang;
  }

  /// The container alone.
  public static ObjectNode container(VulnerabilityFacts facts, CnaProvider provider, String lang) {
    return new CnaWriting(facts, provider, lang).container();
  }

  /// The body of the request that publishes or updates a record: the container and nothing else.
  public static ObjectNode requestBody(
      VulnerabilityFacts facts, CnaProvider provider, String lang) {
    var body = JsonNodeFactory.instance.objectNode();
    body.set("cnaContainer", container(facts, provider, lang));
    return body;
  }

  private ObjectNode container() {
    var cna = JsonNodeFactory.instance.objectNode();
    cna.putObject("providerMetadata")
        .put("orgId", provider.orgId())
        .put("shortName", provider.shortName());
    cna.put("title", facts.title());
    if (facts.disclosed() != null) {
      cna.put("datePublic", facts.disclosed().toString());
    }
    texts(cna, "descriptions", descriptions());
    addIfAny(cna, "affected", AffectedWriting.write(facts.statuses()));
    addIfAny(cna, "problemTypes", problemTypes());
    addIfAny(cna, "references", references());
    addIfAny(cna, "metrics", ScoreWriting.write(facts.ourScores(), lang));
    remediations(cna, "solutions", RemediationKind.VENDOR_FIX);
    remediations(cna, "workarounds", RemediationKind.WORKAROUND);
    addIfAny(cna, "credits", credits());
    return cna;
  }

  /// The description of the vulnerability, or its summary where there is none.
  private List<String> descriptions() {
    var described = ofKind(SectionKind.DESCRIPTION);
    return described.isEmpty() ? ofKind(SectionKind.SUMMARY) : described;
  }

  private List<String> ofKind(SectionKind kind) {
    return facts.sections().stream()
        .filter(section -> section.kind() == kind)
        .map(Section::markdown)
        .toList();
  }

  private ArrayNode problemTypes() {
    var types = JsonNodeFactory.instance.arrayNode();
    for (var weakness : facts.weaknesses()) {
      var description = types.addObject().putArray("descriptions").addObject().put("lang", lang);
      describe(description, weakness);
    }
    return types;
  }

  private static void describe(ObjectNode description, Weakness weakness) {
    if (weakness.cweId() == null) {
      description.put("description", weakness.name()).put("type", "text");
    } else {
      description
          .put("description", weakness.cweId() + " " + weakness.name())
          .put("cweId", weakness.cweId())
          .put("type", "CWE");
    }
  }

  private ArrayNode references() {
    var list = JsonNodeFactory.instance.arrayNode();
    for (Reference reference : facts.references()) {
      var node = list.addObject().put("url", reference.url());
      if (!reference.text().equals(reference.url())) {
        node.put("name", reference.text());
      }
      if (!reference.tags().isEmpty()) {
        var tags = node.putArray("tags");
        reference.tags().forEach(tags::add);
      }
    }
    return list;
  }

  private void remediations(ObjectNode cna, String key, RemediationKind kind) {
    var found =
        facts.remediations().stream()
            .filter(remediation -> remediation.kind() == kind)
            .map(remediation -> remediation.text())
            .toList();
    texts(cna, key, found);
  }

  private ArrayNode credits() {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var credit : facts.credits()) {
      list.addObject()
          .put("lang", lang)
          .put("value", words(credit))
          .put("type", credit.role().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return list;
  }

  private static String words(Credit credit) {
    if (credit.text() != null) {
      return credit.text();
    }
    var names = String.join(", ", credit.names());
    if (credit.organisation() == null) {
      return names.isEmpty() ? String.join(", ", credit.urls()) : names;
    }
    return names.isEmpty() ? credit.organisation() : names + " of " + credit.organisation();
  }

  private void texts(ObjectNode cna, String key, List<String> values) {
    var list = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> list.addObject().put("lang", lang).put("value", value));
    addIfAny(cna, key, list);
  }

  private static void addIfAny(ObjectNode object, String key, ArrayNode list) {
    if (!list.isEmpty()) {
      object.set(key, list);
    }
  }
}

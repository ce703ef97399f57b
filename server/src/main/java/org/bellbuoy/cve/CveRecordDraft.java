package org.bellbuoy.cve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.cve.CnaChecks;
import org.bellbuoy.standards.cve.CnaComplaint;
import org.bellbuoy.standards.cve.CnaProvider;
import org.bellbuoy.standards.cve.CnaShape;
import org.bellbuoy.standards.cve.CnaWriting;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonWriting;
import tools.jackson.databind.node.ObjectNode;

/// What would be sent to CVE Services about one flaw, held against the record schema and the CNA
/// rules.
///
/// @param container without who provides it, which is added when it is sent
/// @param flaws why it cannot be sent, a sentence each; empty when it can
/// @param advice what the rules say it should have besides
public record CveRecordDraft(ObjectNode container, List<String> flaws, List<String> advice) {

  private static final CnaProvider SOMEBODY =
      new CnaProvider("00000000-0000-4000-8000-000000000000", "us");

  public CveRecordDraft {
    flaws = List.copyOf(flaws);
    advice = List.copyOf(advice);
  }

  public static CveRecordDraft of(VulnerabilityFacts facts, String lang) {
    List<CnaComplaint> complaints = CnaChecks.check(facts);
    List<String> flaws = new ArrayList<>(sentences(complaints, true));
    ObjectNode container = CnaWriting.container(facts, SOMEBODY, lang);
    if (flaws.isEmpty()) {
      CnaShape.flaws(container).stream()
          .map(each -> "The record schema does not allow what stands at " + each + ".")
          .forEach(flaws::add);
    }
    container.remove("providerMetadata");
    return new CveRecordDraft(container, flaws, sentences(complaints, false));
  }

  public String json() {
    return new String(JsonWriting.pretty(container), UTF_8);
  }

  private static List<String> sentences(List<CnaComplaint> complaints, boolean mandatory) {
    return complaints.stream()
        .filter(each -> each.rule().isMandatory() == mandatory)
        .map(CnaComplaint::sentence)
        .toList();
  }
}

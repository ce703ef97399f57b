package org.bellbuoy.standards.cyclonedx;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.VersText;
import org.bellbuoy.standards.versions.VersionRange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Whom a vulnerability hits: `analysis` says it of the vulnerability as a whole, `affects` of each
/// product and its versions.
final class CycloneDxAnalysis {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final VulnerabilityFacts flaw;

  CycloneDxAnalysis(VulnerabilityFacts flaw) {
    this.flaw = flaw;
  }

  void write(ObjectNode node) {
    node.set("analysis", analysis());
    ArrayNode affects = affects();
    if (!affects.isEmpty()) {
      node.set("affects", affects);
    }
  }

  private ObjectNode analysis() {
    ObjectNode analysis = NODES.objectNode().put("state", state());
    if (state().equals("not_affected")) {
      flaw.notAffected().stream()
          .map(NotAffected::justification)
          .filter(reason -> reason != null)
          .findFirst()
          .ifPresent(reason -> analysis.put("justification", justification(reason)));
    }
    Set<String> responses = new LinkedHashSet<>();
    flaw.remediations().stream().map(CycloneDxAnalysis::response).forEach(responses::add);
    if (!responses.isEmpty()) {
      responses.forEach(analysis.putArray("response")::add);
    }
    flaw.notAffected().stream()
        .map(NotAffected::statement)
        .filter(words -> words != null)
        .findFirst()
        .ifPresent(words -> analysis.put("detail", words));
    return analysis;
  }

  /// The worst that is said of any product.
  private String state() {
    if (!flaw.affected().isEmpty()) {
      return "exploitable";
    }
    if (!flaw.underInvestigation().isEmpty()) {
      return "in_triage";
    }
    return flaw.fixed().isEmpty() && !flaw.notAffected().isEmpty() ? "not_affected" : "resolved";
  }

  private static String justification(Justification reason) {
    return switch (reason) {
      case COMPONENT_NOT_PRESENT, VULNERABLE_CODE_NOT_PRESENT -> "code_not_present";
      case VULNERABLE_CODE_NOT_IN_EXECUTE_PATH -> "code_not_reachable";
      case VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY -> "requires_environment";
      case INLINE_MITIGATIONS_ALREADY_EXIST -> "protected_by_mitigating_control";
    };
  }

  private static String response(Remediation remediation) {
    return switch (remediation.kind()) {
      case VENDOR_FIX, OPTIONAL_PATCH, FIX_PLANNED -> "update";
      case MITIGATION, WORKAROUND -> "workaround_available";
      case NONE_AVAILABLE -> "can_not_fix";
      case NO_FIX_PLANNED -> "will_not_fix";
    };
  }

  private ArrayNode affects() {
    Map<String, ArrayNode> lists = new LinkedHashMap<>();
    for (StatusRow row : flaw.statuses()) {
      ArrayNode versions = lists.computeIfAbsent(row.product().code(), _ -> NODES.arrayNode());
      switch (row) {
        case AffectedRange affected -> range(versions, affected.versions(), "affected");
        case NotAffected free -> range(versions, free.versions(), "unaffected");
        case UnderInvestigation open -> range(versions, open.versions(), "unknown");
        case FixedVersion fixed ->
            versions.addObject().put("version", fixed.version()).put("status", "unaffected");
        case Remainder _ -> {} // CycloneDX has no word for "all others"
      }
    }
    ArrayNode affects = NODES.arrayNode();
    lists.forEach((code, versions) -> {
      if (!versions.isEmpty()) {
        affects.addObject().put("ref", code).set("versions", versions);
      }
    });
    return affects;
  }

  private static void range(ArrayNode versions, VersionRange range, String status) {
    versions.addObject().put("range", VersText.write(range)).put("status", status);
  }
}

package org.bellbuoy.standards.cyclonedx;

import static org.bellbuoy.standards.shape.Shapes.anyText;
import static org.bellbuoy.standards.shape.Shapes.dateTime;
import static org.bellbuoy.standards.shape.Shapes.later;
import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.matching;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;
import static org.bellbuoy.standards.shape.Shapes.text;

import java.util.List;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.Flaw;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Spot;
import tools.jackson.databind.JsonNode;

/// What we rely on in a CycloneDX document (1.4 to 1.7): its head, its components and its
/// vulnerabilities. Services, licences, formulas and signatures are passed over, so a document this
/// shape accepts may still be refused by the published schema.
public final class CycloneDxShape {
  private static final Shape COMPONENT = component();
  private static final Shape ANALYSIS =
      object()
          .may(
              "state",
              oneOf(
                  "resolved",
                  "resolved_with_pedigree",
                  "exploitable",
                  "in_triage",
                  "false_positive",
                  "not_affected"))
          .may(
              "justification",
              oneOf(
                  "code_not_present",
                  "code_not_reachable",
                  "requires_configuration",
                  "requires_dependency",
                  "requires_environment",
                  "protected_by_compiler",
                  "protected_at_runtime",
                  "protected_at_perimeter",
                  "protected_by_mitigating_control"))
          .may(
              "response",
              listOf(
                      oneOf(
                          "can_not_fix",
                          "will_not_fix",
                          "update",
                          "rollback",
                          "workaround_available"))
                  .atLeast(0))
          .may("detail", anyText())
          .may("firstIssued", dateTime())
          .may("lastUpdated", dateTime())
          .closed();
  private static final Shape VERSION =
      object()
          .may("version", anyText())
          .may("range", anyText())
          .may("status", oneOf("affected", "unaffected", "unknown"));
  private static final Shape AFFECT =
      object()
          .need("ref", text())
          .may("versions", listOf(CycloneDxShape::version).atLeast(0))
          .closed();
  private static final Shape RATING =
      object()
          .may("source", object())
          .may("score", CycloneDxShape::number)
          .may("severity", oneOf("critical", "high", "medium", "low", "info", "none", "unknown"))
          .may("method", oneOf("CVSSv2", "CVSSv3", "CVSSv31", "CVSSv4", "OWASP", "SSVC", "other"))
          .may("vector", anyText())
          .may("justification", anyText())
          .closed();
  private static final Shape VULNERABILITY =
      object()
          .may("bom-ref", text())
          .may("id", anyText())
          .may("source", object())
          .may("ratings", listOf(RATING).atLeast(0))
          .may("description", anyText())
          .may("detail", anyText())
          .may("recommendation", anyText())
          .may("created", dateTime())
          .may("published", dateTime())
          .may("updated", dateTime())
          .may("analysis", ANALYSIS)
          .may("affects", listOf(AFFECT).atLeast(0).unique());
  private static final Shape DOCUMENT =
      object()
          .need("bomFormat", oneOf("CycloneDX"))
          .need("specVersion", matching("must be a version from 1.4 to 1.7", "^1\\.[4-7]$"))
          .may(
              "serialNumber",
              matching(
                  "must be a UUID such as urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
                  "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"))
          .may("version", CycloneDxShape::number)
          .may("metadata", object().may("timestamp", dateTime()))
          .may("components", listOf(COMPONENT).atLeast(0).unique())
          .may("vulnerabilities", listOf(VULNERABILITY).atLeast(0).unique());

  private CycloneDxShape() {}

  /// Whether a document means to be CycloneDX.
  public static boolean recognises(JsonNode root) {
    return root.path("bomFormat").asString("").equals("CycloneDX");
  }

  /// What is wrong with a document; empty when nothing of what we rely on is.
  public static List<Flaw> flaws(JsonNode root) {
    return Flaw.in(root, DOCUMENT);
  }

  private static Shape component() {
    return object()
        .need(
            "type",
            oneOf(
                "application",
                "framework",
                "library",
                "container",
                "platform",
                "operating-system",
                "device",
                "device-driver",
                "firmware",
                "file",
                "machine-learning-model",
                "data",
                "cryptographic-asset"))
        .need("name", anyText())
        .may("bom-ref", text())
        .may("version", anyText())
        .may("purl", anyText())
        .may("cpe", anyText())
        .may("components", listOf(later(() -> COMPONENT)).atLeast(0).unique());
  }

  private static void version(Spot spot, Findings findings) {
    VERSION.check(spot, findings);
    if (spot.has("version") == spot.has("range")) {
      findings.wrong(spot, "Say either \"version\" or \"range\" here.");
    }
  }

  private static void number(Spot spot, Findings findings) {
    if (!spot.node().isNumber()) {
      findings.wrong(spot, "This must be a number.");
    }
  }
}

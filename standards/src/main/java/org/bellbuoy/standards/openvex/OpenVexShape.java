package org.bellbuoy.standards.openvex;

import static org.bellbuoy.standards.shape.Shapes.anyText;
import static org.bellbuoy.standards.shape.Shapes.dateTime;
import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;
import static org.bellbuoy.standards.shape.Shapes.text;
import static org.bellbuoy.standards.shape.Shapes.textThat;

import java.util.List;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.Flaw;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Shapes;
import org.bellbuoy.standards.shape.Spot;
import tools.jackson.databind.JsonNode;

/// What an OpenVEX document must look like (specification 0.2.0), with the pairs of status and
/// reason it demands: not affected needs a justification or an impact statement, affected needs an
/// action statement.
public final class OpenVexShape {
  static final String CONTEXT = "https://openvex.dev/ns";
  private static final Shape IDENTIFIERS =
      object().may("purl", text()).may("cpe22", text()).may("cpe23", text()).atLeast(1);
  private static final Shape COMPONENT =
      object().may("@id", text()).may("identifiers", IDENTIFIERS).may("hashes", object());
  private static final Shape PRODUCT =
      object()
          .may("@id", text())
          .may("identifiers", IDENTIFIERS)
          .may("hashes", object())
          .may("subcomponents", listOf(named(COMPONENT)));
  private static final Shape VULNERABILITY =
      object()
          .may("@id", text())
          .need("name", text())
          .may("description", anyText())
          .may("aliases", listOf(text()).atLeast(0).unique());
  private static final Shape STATEMENT =
      object()
          .may("@id", text())
          .may("version", number())
          .need("vulnerability", VULNERABILITY)
          .may("timestamp", dateTime())
          .may("last_updated", dateTime())
          .may("products", listOf(named(PRODUCT)))
          .need("status", oneOf("not_affected", "affected", "fixed", "under_investigation"))
          .may("supplier", anyText())
          .may("status_notes", anyText())
          .may(
              "justification",
              oneOf(
                  "component_not_present",
                  "vulnerable_code_not_present",
                  "vulnerable_code_not_in_execute_path",
                  "vulnerable_code_cannot_be_controlled_by_adversary",
                  "inline_mitigations_already_exist"))
          .may("impact_statement", anyText())
          .may("action_statement", anyText())
          .may("action_statement_timestamp", dateTime());
  private static final Shape DOCUMENT =
      object()
          .need(
              "@context",
              textThat("must begin with " + CONTEXT, context -> context.startsWith(CONTEXT)))
          .need("@id", text())
          .need("author", text())
          .may("role", anyText())
          .need("timestamp", dateTime())
          .may("last_updated", dateTime())
          .need("version", number())
          .may("tooling", anyText())
          .need("statements", listOf(Shapes.all(STATEMENT, OpenVexShape::reasons)));

  private OpenVexShape() {}

  /// Whether a document means to be OpenVEX.
  public static boolean recognises(JsonNode root) {
    return root.path("@context").asString("").startsWith(CONTEXT);
  }

  /// The version of the specification it names, empty when it names none.
  public static String version(JsonNode root) {
    String context = root.path("@context").asString("");
    int mark = context.lastIndexOf("/v");
    return mark < 0 ? "" : context.substring(mark + 2);
  }

  /// What is wrong with a document; empty when nothing is.
  public static List<Flaw> flaws(JsonNode root) {
    return Flaw.in(root, DOCUMENT);
  }

  private static void reasons(Spot statement, Findings findings) {
    String status = statement.text("status");
    if (status.equals("not_affected")
        && statement.text("justification").isBlank()
        && statement.text("impact_statement").isBlank()) {
      findings.wrong(
          statement, "Not affected needs a reason: add \"justification\" or \"impact_statement\".");
    }
    if (status.equals("affected") && statement.text("action_statement").isBlank()) {
      findings.wrong(
          statement, "Affected needs \"action_statement\": say what a user should do now.");
    }
    if (!statement.text("justification").isBlank() && !status.equals("not_affected")) {
      findings.wrong(
          statement.at("justification"), "Only what is not affected has a justification.");
    }
  }

  /// A product or component needs an id or identifiers, so that one knows what is meant.
  private static Shape named(Shape shape) {
    return (spot, findings) -> {
      shape.check(spot, findings);
      if (spot.node().isObject() && !spot.has("@id") && !spot.has("identifiers")) {
        findings.wrong(spot, "Name it: add \"@id\" or \"identifiers\".");
      }
    };
  }

  private static Shape number() {
    return (spot, findings) -> {
      if (!spot.node().isIntegralNumber() || spot.node().intValue() < 1) {
        findings.wrong(spot, "This must be a whole number from 1.");
      }
    };
  }
}

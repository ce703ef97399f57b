package org.bellbuoy.standards.osv;

import static org.bellbuoy.standards.shape.Shapes.all;
import static org.bellbuoy.standards.shape.Shapes.anyText;
import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.matching;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;
import static org.bellbuoy.standards.shape.Shapes.orNull;
import static org.bellbuoy.standards.shape.Shapes.textThat;
import static org.bellbuoy.standards.shape.Shapes.uri;

import java.util.List;
import org.bellbuoy.standards.shape.Flaw;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Shapes;
import tools.jackson.databind.JsonNode;

/// What an OSV record must look like (schema 1.7): the same verdicts as the published schema.
public final class OsvShape {
  private static final Shape TIME =
      all(
          Shapes.dateTime(),
          matching("must end with Z, the time at Greenwich", "T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
  private static final Shape PACKAGE =
      object()
          .need("ecosystem", textThat("must name a known ecosystem", Ecosystems::knows))
          .need("name", anyText())
          .may("purl", anyText());
  private static final Shape AFFECTED =
      object()
          .may("package", PACKAGE)
          .may("severity", severities())
          .may("ranges", listOf(new RangeShape()).atLeast(0))
          .may("versions", texts())
          .may("ecosystem_specific", object())
          .may("database_specific", object());
  private static final Shape RECORD =
      object()
          .may("schema_version", anyText())
          .need(
              "id",
              textThat("must begin with the prefix of a known database or x_", Prefixes::knows))
          .need("modified", TIME)
          .may("published", TIME)
          .may("withdrawn", TIME)
          .may("aliases", orNull(texts()))
          .may("related", texts())
          .may("upstream", texts())
          .may("summary", anyText())
          .may("details", anyText())
          .may("severity", severities())
          .may("affected", orNull(listOf(AFFECTED).atLeast(0)))
          .may("references", orNull(listOf(reference()).atLeast(0)))
          .may("credits", listOf(credit()).atLeast(0))
          .may("database_specific", object())
          .closed();

  private OsvShape() {}

  /// Whether a document means to be an OSV record.
  public static boolean recognises(JsonNode root) {
    return root.path("id").isString()
        && root.has("modified")
        && (root.has("affected") || root.has("schema_version"));
  }

  /// What is wrong with a record; empty when nothing is.
  public static List<Flaw> flaws(JsonNode root) {
    return Flaw.in(root, RECORD);
  }

  private static Shape texts() {
    return listOf(anyText()).atLeast(0);
  }

  private static Shape severities() {
    return orNull(listOf(new SeverityShape()).atLeast(0));
  }

  private static Shape reference() {
    return object()
        .need(
            "type",
            oneOf(
                "ADVISORY",
                "ARTICLE",
                "DETECTION",
                "DISCUSSION",
                "REPORT",
                "FIX",
                "INTRODUCED",
                "GIT",
                "PACKAGE",
                "EVIDENCE",
                "WEB"))
        .need("url", uri());
  }

  private static Shape credit() {
    return object()
        .need("name", anyText())
        .may("contact", texts())
        .may(
            "type",
            oneOf(
                "FINDER",
                "REPORTER",
                "ANALYST",
                "COORDINATOR",
                "REMEDIATION_DEVELOPER",
                "REMEDIATION_REVIEWER",
                "REMEDIATION_VERIFIER",
                "TOOL",
                "SPONSOR",
                "OTHER"));
  }
}

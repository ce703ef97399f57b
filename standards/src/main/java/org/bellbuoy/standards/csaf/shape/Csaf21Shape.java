package org.bellbuoy.standards.csaf.shape;

import static org.bellbuoy.standards.shape.Shapes.anything;
import static org.bellbuoy.standards.shape.Shapes.dateTime;
import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.matching;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;
import static org.bellbuoy.standards.shape.Shapes.text;
import static org.bellbuoy.standards.shape.Shapes.uri;

import java.util.regex.Pattern;
import org.bellbuoy.standards.shape.ObjectShape;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Shapes;
import org.bellbuoy.standards.shape.Uris;

/// How a CSAF 2.1 document looks. Unlike 2.0 it allows no unknown members, except in extensions.
/// CVSS and SSVC are the tasks of tests 6.1.8 and 6.1.46.
public final class Csaf21Shape {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json";
  private static final String UUID =
      "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"
          + "|0{8}-(0{4}-){3}0{12}|f{8}-(f{4}-){3}f{12})$";
  private static final String CWE_VERSION = "^[1-9]\\d*\\.([0-9]|([1-9]\\d+))(\\.\\d+)?$";
  private static final String PROBABILITY = "^(0\\.[0-9]+|1\\.0+)$";

  private static final String NAMED_SCHEMA =
      "must be the https address of an extension's schema ending in _1.0.0.json";
  private static final Pattern EXTENSION_SCHEMA =
      Pattern.compile(
          "https://[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)++"
              + "/([^/\\s]+/)*+[^/\\s]+_(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
              + "([-+][0-9a-zA-Z.+-]+)?\\.json");

  /// One extension, whatever its own schema says.
  public static final Shape EXTENSION = extension();

  private static final Shape EXTENSIONS = listOf(EXTENSION).unique();
  private static final Shape ACKNOWLEDGMENTS = listOf(CsafParts.acknowledgment().closed());
  private static final Shape NOTES = listOf(withProducts(CsafParts.note()).closed());
  private static final Shape REFERENCES = listOf(CsafParts.reference().closed());

  /// The whole document.
  public static final Shape DOCUMENT =
      object()
          .need("$schema", oneOf(SCHEMA))
          .need("document", document())
          .may("product_tree", Csaf21Products.tree(EXTENSIONS))
          .may("vulnerabilities", listOf(vulnerability()))
          .may("x_extensions", EXTENSIONS)
          .closed();

  private Csaf21Shape() {}

  private static ObjectShape extension() {
    Shape content =
        (spot, findings) -> {
          if (!spot.node().isObject() || spot.node().isEmpty()) {
            findings.wrong(spot, "The content of an extension must be an object with members.");
          }
        };
    return object()
        .need("$schema", Shapes.textThat(NAMED_SCHEMA, Csaf21Shape::namesASchema))
        .need("category", oneOf("essential", "significant", "supplementary"))
        .need("critical", Shapes.bool())
        .need("content", content)
        .closed();
  }

  private static boolean namesASchema(String text) {
    return EXTENSION_SCHEMA.matcher(text).matches() && Uris.isAbsolute(text);
  }

  private static ObjectShape withProducts(ObjectShape shape) {
    return shape.may("group_ids", CsafParts.IDS).may("product_ids", CsafParts.IDS);
  }

  private static ObjectShape document() {
    return object()
        .need("category", CsafParts.CATEGORY)
        .need("csaf_version", oneOf("2.1"))
        .need("distribution", distribution())
        .need("publisher", publisher())
        .need("title", text())
        .need("tracking", tracking())
        .may("acknowledgments", ACKNOWLEDGMENTS)
        .may("aggregate_severity", CsafParts.aggregateSeverity().closed())
        .may("lang", CsafParts.LANGUAGE)
        .may("license_expression", text())
        .may("notes", NOTES)
        .may("references", REFERENCES)
        .may("source_lang", CsafParts.LANGUAGE)
        .may("x_extensions", EXTENSIONS)
        .closed();
  }

  private static ObjectShape distribution() {
    Shape group =
        object()
            .need("id", matching("must be a UUID of version 4, or all 0 or all f", UUID))
            .may("name", text())
            .closed();
    Shape tlp =
        object()
            .need("label", oneOf("AMBER", "AMBER+STRICT", "CLEAR", "GREEN", "RED"))
            .may("url", uri())
            .closed();
    return object().need("tlp", tlp).may("sharing_group", group).may("text", text()).closed();
  }

  private static ObjectShape publisher() {
    return object()
        .need(
            "category",
            oneOf(
                "coordinator", "discoverer", "multiplier", "other", "translator", "user", "vendor"))
        .need("name", text())
        .need("namespace", uri())
        .may("contact_details", text())
        .may("issuing_authority", text())
        .closed();
  }

  private static ObjectShape tracking() {
    ObjectShape generator = CsafParts.generator(CsafParts.engine().closed()).closed();
    return CsafParts.tracking(CsafParts.revision().closed(), generator).closed();
  }

  private static ObjectShape vulnerability() {
    return object()
        .atLeast(1)
        .may("acknowledgments", ACKNOWLEDGMENTS)
        .may("cve", CsafParts.CVE)
        .may("cwes", listOf(weakness()).unique())
        .may("disclosure_date", dateTime())
        .may("discovery_date", dateTime())
        .may("first_known_exploitation_dates", listOf(exploitation()).unique())
        .may("flags", listOf(CsafParts.flag().closed()).unique())
        .may("ids", listOf(id()).unique())
        .may("involvements", listOf(involvement()).unique())
        .may("metrics", listOf(metric()).unique())
        .may("notes", NOTES)
        .may("product_status", statuses())
        .may("references", REFERENCES)
        .may("remediations", listOf(remediation()))
        .may("threats", listOf(CsafParts.threat().closed()))
        .may("title", text())
        .may("x_extensions", EXTENSIONS)
        .closed();
  }

  private static ObjectShape weakness() {
    return object()
        .need("id", CsafParts.CWE_ID)
        .need("name", CsafParts.CATEGORY)
        .need("version", matching("must be a CWE version such as 4.17", CWE_VERSION))
        .closed();
  }

  private static ObjectShape exploitation() {
    return CsafParts.aboutProducts()
        .atLeast(3)
        .need("date", dateTime())
        .need("exploitation_date", dateTime())
        .closed();
  }

  private static ObjectShape id() {
    return withProducts(object().need("system_name", text()).need("text", text())).closed();
  }

  private static ObjectShape involvement() {
    return withProducts(CsafParts.involvement()).may("contact", text()).closed();
  }

  private static ObjectShape metric() {
    Shape content =
        object()
            .atLeast(1)
            .may("cvss_v2", anything())
            .may("cvss_v3", anything())
            .may("cvss_v4", anything())
            .may("epss", epss())
            .may("qualitative_severity_rating", oneOf("critical", "high", "low", "medium", "none"))
            .may("ssvc_v2", anything())
            .may("x_extensions", EXTENSIONS)
            .closed();
    return object()
        .need("content", content)
        .need("products", CsafParts.IDS)
        .may("source", uri())
        .closed();
  }

  private static ObjectShape epss() {
    Shape probability = matching("must be a number as text, from 0.0 to 1.0", PROBABILITY);
    return object()
        .need("percentile", probability)
        .need("probability", probability)
        .need("timestamp", dateTime())
        .closed();
  }

  private static ObjectShape statuses() {
    return CsafParts.productStatus(
            "first_affected",
            "first_fixed",
            "fixed",
            "known_affected",
            "known_not_affected",
            "last_affected",
            "recommended",
            "under_investigation",
            "unknown")
        .closed();
  }

  private static ObjectShape remediation() {
    return CsafParts.remediation(
            CsafParts.restart().closed(),
            "fix_planned",
            "mitigation",
            "no_fix_planned",
            "none_available",
            "optional_patch",
            "vendor_fix",
            "workaround")
        .closed();
  }
}

package org.bellbuoy.standards.csaf.shape;

import static org.bellbuoy.standards.shape.Shapes.anything;
import static org.bellbuoy.standards.shape.Shapes.dateTime;
import static org.bellbuoy.standards.shape.Shapes.later;
import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.matching;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;
import static org.bellbuoy.standards.shape.Shapes.text;
import static org.bellbuoy.standards.shape.Shapes.uri;

import org.bellbuoy.standards.shape.ObjectShape;
import org.bellbuoy.standards.shape.Shape;

/// How a CSAF 2.0 document looks (section 3 of the standard). Scores are test 6.1.8's task.
public final class Csaf20Shape {
  private static final Shape PURL = CsafParts.purl("A-Za-z.+-", "A-Za-z0-9.+-");
  private static final Shape ACKNOWLEDGMENTS = listOf(CsafParts.acknowledgment());
  private static final Shape NOTES = listOf(CsafParts.note());
  private static final Shape REFERENCES = listOf(CsafParts.reference());
  private static final Shape PRODUCT = product();
  private static final Shape BRANCHES = listOf(later(Csaf20Shape::branch));
  private static final Shape BRANCH = makeBranch();

  /// The whole document.
  public static final Shape DOCUMENT =
      object()
          .need("document", document())
          .may("product_tree", productTree())
          .may("vulnerabilities", listOf(vulnerability()));

  private Csaf20Shape() {}

  private static ObjectShape document() {
    return object()
        .need("category", CsafParts.CATEGORY)
        .need("csaf_version", oneOf("2.0"))
        .need("publisher", publisher())
        .need("title", text())
        .need(
            "tracking",
            CsafParts.tracking(CsafParts.revision(), CsafParts.generator(CsafParts.engine())))
        .may("acknowledgments", ACKNOWLEDGMENTS)
        .may("aggregate_severity", CsafParts.aggregateSeverity())
        .may("distribution", distribution())
        .may("lang", CsafParts.LANGUAGE)
        .may("notes", NOTES)
        .may("references", REFERENCES)
        .may("source_lang", CsafParts.LANGUAGE);
  }

  private static ObjectShape publisher() {
    return object()
        .need(
            "category", oneOf("coordinator", "discoverer", "other", "translator", "user", "vendor"))
        .need("name", text())
        .need("namespace", uri())
        .may("contact_details", text())
        .may("issuing_authority", text());
  }

  private static ObjectShape distribution() {
    return object()
        .atLeast(1)
        .may("text", text())
        .may(
            "tlp",
            object().need("label", oneOf("AMBER", "GREEN", "RED", "WHITE")).may("url", uri()));
  }

  private static ObjectShape productTree() {
    return object()
        .atLeast(1)
        .may("branches", BRANCHES)
        .may("full_product_names", listOf(PRODUCT))
        .may("product_groups", listOf(CsafParts.productGroup()))
        .may("relationships", listOf(relationship()));
  }

  private static Shape branch() {
    return BRANCH;
  }

  private static Shape makeBranch() {
    return object()
        .atLeast(3)
        .atMost(3)
        .need(
            "category",
            oneOf(
                "architecture",
                "host_name",
                "language",
                "legacy",
                "patch_level",
                "product_family",
                "product_name",
                "product_version",
                "product_version_range",
                "service_pack",
                "specification",
                "vendor"))
        .need("name", text())
        .may("branches", BRANCHES)
        .may("product", PRODUCT);
  }

  private static ObjectShape product() {
    return object()
        .need("name", text())
        .need("product_id", text())
        .may("product_identification_helper", helper());
  }

  private static ObjectShape helper() {
    return object()
        .atLeast(1)
        .may("cpe", CsafParts.CPE)
        .may("hashes", listOf(hashes()))
        .may("model_numbers", listOf(text()).unique())
        .may("purl", PURL)
        .may("sbom_urls", listOf(uri()))
        .may("serial_numbers", listOf(text()).unique())
        .may("skus", listOf(text()))
        .may("x_generic_uris", listOf(object().need("namespace", uri()).need("uri", uri())));
  }

  private static ObjectShape hashes() {
    Shape hash =
        object()
            .need("algorithm", text())
            .need(
                "value", matching("must be at least 32 hexadecimal digits", "^[0-9a-fA-F]{32,}$"));
    return object().need("file_hashes", listOf(hash)).need("filename", text());
  }

  private static ObjectShape relationship() {
    return object()
        .need(
            "category",
            oneOf(
                "default_component_of",
                "external_component_of",
                "installed_on",
                "installed_with",
                "optional_component_of"))
        .need("full_product_name", PRODUCT)
        .need("product_reference", text())
        .need("relates_to_product_reference", text());
  }

  private static ObjectShape vulnerability() {
    return object()
        .atLeast(1)
        .may("acknowledgments", ACKNOWLEDGMENTS)
        .may("cve", CsafParts.CVE)
        .may("cwe", object().need("id", CsafParts.CWE_ID).need("name", text()))
        .may("discovery_date", dateTime())
        .may("flags", listOf(CsafParts.flag()).unique())
        .may("ids", listOf(object().need("system_name", text()).need("text", text())).unique())
        .may("involvements", listOf(CsafParts.involvement()).unique())
        .may("notes", NOTES)
        .may("product_status", statuses())
        .may("references", REFERENCES)
        .may("release_date", dateTime())
        .may("remediations", listOf(remediation()))
        .may("scores", listOf(score()))
        .may("threats", listOf(CsafParts.threat()))
        .may("title", text());
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
        "under_investigation");
  }

  private static ObjectShape remediation() {
    return CsafParts.remediation(
        CsafParts.restart(),
        "mitigation",
        "no_fix_planned",
        "none_available",
        "vendor_fix",
        "workaround");
  }

  private static ObjectShape score() {
    return object()
        .atLeast(2)
        .need("products", CsafParts.IDS)
        .may("cvss_v2", anything())
        .may("cvss_v3", anything());
  }
}

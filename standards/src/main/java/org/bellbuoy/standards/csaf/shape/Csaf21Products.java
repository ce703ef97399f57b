package org.bellbuoy.standards.csaf.shape;

import static org.bellbuoy.standards.shape.Shapes.later;
import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.matching;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;
import static org.bellbuoy.standards.shape.Shapes.text;
import static org.bellbuoy.standards.shape.Shapes.uri;

import java.util.concurrent.atomic.AtomicReference;
import org.bellbuoy.standards.shape.ObjectShape;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Shapes;

/// How the product tree of CSAF 2.1 looks.
final class Csaf21Products {
  private static final Shape PURL = CsafParts.purl("a-z", "a-z0-9.-");

  private Csaf21Products() {}

  static ObjectShape tree(Shape extensions) {
    ObjectShape product = product(extensions);
    return object()
        .atLeast(1)
        .may("branches", branches(product))
        .may("full_product_names", listOf(product))
        .may("product_groups", listOf(CsafParts.productGroup().closed()))
        .may("product_paths", listOf(path(product)))
        .closed();
  }

  private static Shape branches(Shape product) {
    AtomicReference<Shape> self = new AtomicReference<>(Shapes.anything());
    Shape list = listOf(later(self::get));
    self.set(
        object()
            .atLeast(3)
            .atMost(3)
            .need(
                "category",
                oneOf(
                    "architecture",
                    "host_name",
                    "language",
                    "patch_level",
                    "platform",
                    "product_family",
                    "product_name",
                    "product_version",
                    "product_version_range",
                    "service_pack",
                    "specification",
                    "vendor"))
            .need("name", text())
            .may("branches", list)
            .may("product", product)
            .closed());
    return list;
  }

  private static ObjectShape product(Shape extensions) {
    return object()
        .need("name", text())
        .need("product_id", text())
        .may("product_identification_helper", helper())
        .may("x_extensions", extensions)
        .closed();
  }

  private static ObjectShape helper() {
    Shape generic = object().need("namespace", uri()).need("uri", uri()).closed();
    return object()
        .atLeast(1)
        .may("cpe", CsafParts.CPE)
        .may("hashes", listOf(hashes()).unique())
        .may("model_numbers", CsafParts.IDS)
        .may("purls", listOf(PURL).unique())
        .may("sbom_urls", listOf(uri()).unique())
        .may("serial_numbers", CsafParts.IDS)
        .may("skus", CsafParts.IDS)
        .may("x_generic_uris", listOf(generic).unique())
        .closed();
  }

  private static ObjectShape hashes() {
    Shape hash =
        object()
            .need(
                "algorithm",
                matching("must be a name in lower case such as sha256", "^[0-9a-z][0-9a-z-]*$"))
            .need(
                "value",
                matching("must be at least 32 lower-case hexadecimal digits", "^[0-9a-f]{32,}$"))
            .closed();
    return object().need("file_hashes", listOf(hash).unique()).need("filename", text()).closed();
  }

  private static ObjectShape path(Shape product) {
    Shape part =
        object()
            .need(
                "category",
                oneOf(
                    "default_component_of",
                    "external_component_of",
                    "installed_on",
                    "installed_with",
                    "optional_component_of"))
            .need("next_product_reference", text())
            .closed();
    return object()
        .need("beginning_product_reference", text())
        .need("full_product_name", product)
        .need("subpaths", listOf(part))
        .closed();
  }
}

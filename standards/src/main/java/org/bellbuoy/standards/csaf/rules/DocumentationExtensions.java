package org.bellbuoy.standards.csaf.rules;

import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;
import static org.bellbuoy.standards.shape.Shapes.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Shapes;
import org.bellbuoy.standards.shape.Spot;

/// The extensions OASIS publishes to document how extensions work; no others are published yet.
enum DocumentationExtensions {
  ELEVEN(11, false, object().may("documentation", phrase()).closed(), Map.of(), 1),
  TWELVE(
      12,
      false,
      object().need("documentation", phrase()).may("notes", listOf(text())).closed(),
      Map.of("full_product_names", 10, "product_paths", 2, "metrics", 0),
      4096),
  THIRTEEN(
      13, true, object().may("configuration_tree", configurations()).closed(), Map.of("", 1), 0);

  private static final Pattern SCHEMA =
      Pattern.compile(
          "https://raw\\.githubusercontent\\.com/oasis-tcs/csaf/refs/heads/master/csaf_2\\.1/"
              + "(?:test/)?extension/data/valid/documentation-(1[123])/"
              + "documentation-\\1-content_1\\.0\\.0\\.json");

  private final int number;
  private final boolean critical;

  // shapes and small maps are never changed
  @SuppressWarnings("ImmutableEnumChecker")
  private final Shape content;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<String, Integer> limits;

  private final int elsewhere;

  DocumentationExtensions(
      int number, boolean critical, Shape content, Map<String, Integer> limits, int elsewhere) {
    this.number = number;
    this.critical = critical;
    this.content = content;
    this.limits = limits;
    this.elsewhere = elsewhere;
  }

  private static Shape phrase() {
    return oneOf(
        "This extension is for documentation and test purposed only. It is valid. It is not allowed"
            + " to be used in a production CSAF.");
  }

  private static Shape configurations() {
    Shape configuration =
        object().need("configuration_id", text()).need("details", text()).closed();
    Shape relationship =
        object()
            .need("configuration_reference", text())
            .need("full_product_name", Shapes.anything())
            .need("product_reference", text())
            .closed();
    return object()
        .need("configurations", listOf(configuration).unique())
        .need("relationships", listOf(relationship).unique());
  }

  static Optional<DocumentationExtensions> find(Spot extension) {
    Matcher schema = SCHEMA.matcher(extension.text("$schema"));
    if (schema.matches()) {
      int wanted = Integer.parseInt(schema.group(1));
      for (DocumentationExtensions each : values()) {
        if (each.number == wanted) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  boolean mustBeCritical() {
    return critical;
  }

  Shape content() {
    return content;
  }

  /// How often it may stand in one list.
  ///
  /// @param place where the list stands: `product_paths`, `metrics` and so on, empty at the root
  int limitAt(String place) {
    return limits.getOrDefault(place, elsewhere);
  }

  boolean excludes(DocumentationExtensions other) {
    return (this == ELEVEN && other == TWELVE) || (this == TWELVE && other == ELEVEN);
  }
}

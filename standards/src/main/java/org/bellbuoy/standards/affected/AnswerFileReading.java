package org.bellbuoy.standards.affected;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads what [AnswerFile] has written.
public final class AnswerFileReading {

  private final List<Product> products;
  private final List<Source> sources;

  private AnswerFileReading(JsonNode root) {
    this.products =
        JsonParts.objects(root, "products").stream().map(AnswerFileReading::product).toList();
    this.sources =
        JsonParts.objects(root, "advisories").stream().map(AnswerFileReading::source).toList();
  }

  /// Whether a document means to be such a file.
  public static boolean recognises(JsonNode root) {
    return root.path("format").asString("").equals(AnswerFile.FORMAT);
  }

  /// The book behind the file; a file of another shape is refused with an
  /// [IllegalArgumentException] that says so.
  public static AnswerBook read(JsonNode root) {
    if (!recognises(root)) {
      throw new IllegalArgumentException("This is no file of answers.");
    }
    try {
      AnswerFileReading reading = new AnswerFileReading(root);
      return AnswerBook.ofTables(reading.tables(root), reading.composition(root));
    } catch (IndexOutOfBoundsException broken) {
      throw new IllegalArgumentException(
          "This file of answers is damaged: it leads to what is not in it.", broken);
    }
  }

  private Composition composition(JsonNode root) {
    return Composition.of(
        JsonParts.objects(root, "parts").stream()
            .map(part ->
                new Composition.Part(
                    products.get(part.path("whole").asInt(-1)),
                    products.get(part.path("component").asInt(-1))))
            .toList());
  }

  private List<Table> tables(JsonNode root) {
    return JsonParts.objects(root, "statements").stream()
        .flatMap(each ->
            JsonParts.objects(each, "tables").stream()
                .map(table -> table(JsonParts.text(each, "flaw").orElse(""), table)))
        .toList();
  }

  private Table table(String flaw, JsonNode table) {
    return Table.of(
        sources.get(table.path("advisory").asInt(-1)),
        flaw,
        products.get(table.path("product").asInt(-1)),
        JsonParts.objects(table, "rows").stream().map(AnswerFileReading::row).toList(),
        JsonParts.text(table, "rest").map(AnswerFileReading::kind),
        JsonParts.objects(table, "said").stream().map(AnswerFileReading::range).toList());
  }

  private static Product product(JsonNode node) {
    return new Product(
        JsonParts.text(node, "vendor").orElse(""),
        JsonParts.text(node, "name").orElse(""),
        JsonParts.text(node, "code").orElse(""),
        text(node, "purl"),
        text(node, "cpe"));
  }

  private static Source source(JsonNode node) {
    return new Source(
        JsonParts.text(node, "id").orElse(""),
        JsonParts.text(node, "title").orElse(""),
        JsonParts.text(node, "kind").map(AdvisoryKind::valueOf).orElse(AdvisoryKind.RELEASE),
        JsonParts.text(node, "publisher").orElse(""),
        JsonParts.text(node, "level").flatMap(Severity::find));
  }

  private static Stretch row(JsonNode node) {
    return new Stretch(
        kind(JsonParts.text(node, "is").orElse("")),
        range(node),
        text(node, "stream"),
        JsonParts.texts(node, "platforms"),
        JsonParts.text(node, "why")
            .map(why -> Justification.valueOf(why.toUpperCase(Locale.ROOT)))
            .orElse(null),
        text(node, "note"));
  }

  private static VersionRange range(JsonNode node) {
    VersionScheme scheme =
        JsonParts.text(node, "scheme").flatMap(VersionScheme::find).orElse(VersionScheme.GENERIC);
    LowerBound from =
        JsonParts.text(node, "from").map(LowerBound::from).orElseGet(LowerBound::allEarlier);
    Optional<UpperBound> before = JsonParts.text(node, "before").map(UpperBound::before);
    return new VersionRange(
        scheme,
        from,
        before
            .or(() -> JsonParts.text(node, "upTo").map(UpperBound::upTo))
            .orElseGet(UpperBound::open));
  }

  private static AnswerKind kind(String key) {
    return AnswerKind.valueOf(key.toUpperCase(Locale.ROOT));
  }

  private static @Nullable String text(JsonNode node, String name) {
    return JsonParts.text(node, name).orElse(null);
  }
}

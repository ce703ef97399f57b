package org.bellbuoy.standards.affected;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.json.JsonWriting;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An [AnswerBook] as a file, from which a browser, the command line or another machine answers by
/// itself, without asking anybody. [AnswerFileReading] reads it back.
public final class AnswerFile {

  static final String FORMAT = "bellbuoy-affected-1";

  private final AnswerBook book;
  private final Function<String, @Nullable String> page;
  private final Map<Product, Integer> products;
  private final Map<Source, Integer> sources;

  private AnswerFile(AnswerBook book, Function<String, @Nullable String> page) {
    this.book = book;
    this.page = page;
    this.products = counted(named(book));
    this.sources =
        counted(
            book.statements().stream()
                .flatMap(each -> each.tables().stream())
                .map(Table::source)
                .toList());
  }

  /// @param page where the advisory of a number can be read, or null
  public static byte[] write(AnswerBook book, Function<String, @Nullable String> page) {
    return JsonWriting.pretty(new AnswerFile(book, page).root());
  }

  private static Set<Product> named(AnswerBook book) {
    Set<Product> products = new LinkedHashSet<>();
    book.statements().stream()
        .flatMap(each -> each.tables().stream())
        .forEach(table -> products.add(table.product()));
    for (Composition.Part part : book.composition().parts()) {
      products.add(part.whole());
      products.add(part.component());
    }
    return products;
  }

  /// Each once in its order, and its place.
  private static <T> Map<T, Integer> counted(Collection<T> all) {
    Map<T, Integer> places = new LinkedHashMap<>();
    all.forEach(each -> places.putIfAbsent(each, places.size()));
    return places;
  }

  private ObjectNode root() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT);
    ArrayNode named = root.putArray("products");
    products.keySet().forEach(product -> product(named.addObject(), product));
    ArrayNode parts = root.putArray("parts");
    for (Composition.Part part : book.composition().parts()) {
      parts
          .addObject()
          .put("whole", products.get(part.whole()))
          .put("component", products.get(part.component()));
    }
    ArrayNode advisories = root.putArray("advisories");
    sources.keySet().forEach(source -> source(advisories.addObject(), source));
    ArrayNode statements = root.putArray("statements");
    book.statements().forEach(each -> statements(statements.addObject(), each));
    ObjectNode words = root.putObject("words");
    Sentences.all().forEach(words::put);
    return root;
  }

  private static void product(ObjectNode node, Product product) {
    node.put("vendor", product.vendor()).put("name", product.name()).put("code", product.code());
    put(node, "purl", product.purl());
    put(node, "cpe", product.cpe());
    ArrayNode keys = node.putArray("keys");
    ProductKeys.of(product).forEach(keys::add);
  }

  private void source(ObjectNode node, Source source) {
    node.put("id", source.id())
        .put("title", source.title())
        .put("kind", source.kind().name())
        .put("publisher", source.publisher());
    put(node, "level", source.level().map(Enum::name).orElse(null));
    put(node, "page", page.apply(source.id()));
  }

  private void statements(ObjectNode node, Statements statements) {
    node.put("flaw", statements.flaw());
    ArrayNode tables = node.putArray("tables");
    for (Table table : statements.tables()) {
      ObjectNode written = tables.addObject();
      written
          .put("advisory", sources.get(table.source()))
          .put("product", products.get(table.product()));
      ArrayNode rows = written.putArray("rows");
      table.stretches().forEach(stretch -> row(rows.addObject(), stretch));
      put(written, "rest", table.rest().map(AnswerKind::key).orElse(null));
      ArrayNode said = written.putArray("said");
      table.said().forEach(range -> range(said.addObject(), range));
    }
  }

  private static void row(ObjectNode node, Stretch stretch) {
    node.put("is", stretch.kind().key());
    range(node, stretch.versions());
    put(node, "stream", stretch.stream());
    if (!stretch.platforms().isEmpty()) {
      ArrayNode platforms = node.putArray("platforms");
      stretch.platforms().forEach(platforms::add);
    }
    put(
        node,
        "why",
        Optional.ofNullable(stretch.justification()).map(why -> why.label()).orElse(null));
    put(node, "note", stretch.note());
  }

  private static void range(ObjectNode node, VersionRange range) {
    node.put("scheme", range.scheme().code());
    if (range.from() instanceof LowerBound.From(var version)) {
      node.put("from", version);
    }
    switch (range.to()) {
      case UpperBound.Before(var version) -> node.put("before", version);
      case UpperBound.UpTo(var version) -> node.put("upTo", version);
      case UpperBound.Open _ -> {}
    }
  }

  private static void put(ObjectNode node, String name, @Nullable String text) {
    if (text != null) {
      node.put(name, text);
    }
  }
}

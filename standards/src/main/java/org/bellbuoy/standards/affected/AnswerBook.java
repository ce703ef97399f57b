package org.bellbuoy.standards.affected;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;

/// Any number of advisories, turned round: what is said about each product, found by any name of
/// it. Never changes once it is made, so any number of threads may ask.
public final class AnswerBook {

  private static final Comparator<Answer> PRESSING =
      Comparator.comparing(Answer::kind)
          .thenComparing(
              answer -> answer.level().orElse(null),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Answer::flaw);

  private final List<Statements> all = new ArrayList<>();
  private final Map<String, List<Statements>> byKey = new HashMap<>();
  private final Composition composition;

  private AnswerBook(Composition composition) {
    this.composition = composition;
  }

  /// What holds by these advisories. One that was withdrawn, or replaced by another, says nothing.
  public static AnswerBook of(List<AdvisoryFacts> advisories, Composition composition) {
    Set<String> numbers =
        advisories.stream().map(each -> each.tracking().id()).collect(Collectors.toSet());
    return ofTables(
        advisories.stream()
            .filter(each -> holds(each, numbers))
            .flatMap(AnswerBook::tables)
            .toList(),
        composition);
  }

  static AnswerBook ofTables(List<Table> tables, Composition composition) {
    AnswerBook book = new AnswerBook(composition);
    Map<String, Statements> open = new HashMap<>();
    Map<Product, Set<String>> keys = new HashMap<>();
    tables.forEach(
        table -> book.add(table, keys.computeIfAbsent(table.product(), ProductKeys::of), open));
    return book;
  }

  private static boolean holds(AdvisoryFacts advisory, Set<String> numbers) {
    return switch (advisory.tracking().standing()) {
      case Standing.InForce _ -> true;
      case Standing.Withdrawn _ -> false;
      case Standing.Superseded(var _, var by, var _, var _) -> !numbers.contains(by);
    };
  }

  /// What all its tables have in common is found once, for there may be hundreds.
  private static Stream<Table> tables(AdvisoryFacts advisory) {
    Source source = Source.of(advisory);
    SaidRanges said = SaidRanges.in(advisory);
    return advisory.vulnerabilities().stream()
        .flatMap(flaw -> {
          String name = advisory.nameOf(flaw);
          return byProduct(flaw).stream()
              .map(rows -> Table.of(source, said, name, rows.getFirst().product(), rows));
        });
  }

  private static Collection<List<StatusRow>> byProduct(VulnerabilityFacts flaw) {
    return flaw.statuses().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.product().code(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /// Two advisories speak of the same product when they share any name of it.
  private void add(Table table, Set<String> keys, Map<String, Statements> open) {
    Statements statements =
        keys.stream()
            .flatMap(key -> Stream.ofNullable(open.get(table.flaw() + " " + key)))
            .findFirst()
            .orElseGet(() -> opened(table.flaw()));
    statements.add(table, keys);
    for (String key : keys) {
      if (open.putIfAbsent(table.flaw() + " " + key, statements) == null) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(statements);
      }
    }
  }

  private Statements opened(String flaw) {
    Statements statements = new Statements(flaw);
    all.add(statements);
    return statements;
  }

  /// The products that contain what somebody's words name.
  public List<Product> containing(String words) {
    return composition.containing(keys(words, about(words)));
  }

  /// Every key (see [ProductKeys]) under which a question finds an answer here: of the products
  /// that are spoken of, and of those that contain one. Whoever keeps the keys of many things asks
  /// only about those that have one of these.
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(byKey.keySet());
    composition.containing(List.copyOf(byKey.keySet())).stream()
        .map(ProductKeys::of)
        .forEach(keys::addAll);
    return keys;
  }

  /// The answers to a question. Whatever is asked, it is answered.
  public Reply ask(Question question) {
    List<Statements> own = about(question.product());
    List<String> keys = keys(question.product(), own);
    List<Answer> answers = new ArrayList<>();
    Set<String> spoken = new LinkedHashSet<>();
    for (Statements each : own) {
      Answer answer = each.answer(question.version(), null);
      answers.add(answer);
      if (answer.kind() != AnswerKind.NOT_LISTED) {
        spoken.add(each.flaw());
      }
    }
    composition.componentsOf(keys).stream()
        .flatMap(part -> about(part).stream())
        .distinct()
        .filter(each -> !spoken.contains(each.flaw()))
        .forEach(each -> answers.add(each.answer(null, whole(question, own))));
    answers.sort(PRESSING);
    return new Reply(question, known(own), answers, composition.containing(keys));
  }

  /// What is said about a product, found by any of its names.
  private List<Statements> about(Product product) {
    return ProductKeys.of(product).stream()
        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
        .distinct()
        .toList();
  }

  List<Statements> about(String words) {
    return ProductKeys.asked(words).stream()
        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
        .distinct()
        .toList();
  }

  private static List<String> keys(String words, List<Statements> own) {
    return Stream.concat(
            ProductKeys.asked(words).stream(), own.stream().flatMap(each -> each.keys().stream()))
        .distinct()
        .toList();
  }

  private static Optional<Product> known(List<Statements> own) {
    return own.stream().map(Statements::product).findFirst();
  }

  private static Product whole(Question question, List<Statements> own) {
    return known(own).orElseGet(() -> unnamed(question.product()));
  }

  private static Product unnamed(@Nullable String words) {
    String name = words == null || words.isBlank() ? "this product" : words;
    return new Product("unknown vendor", name, name);
  }

  /// What is said, flaw by flaw.
  List<Statements> statements() {
    return List.copyOf(all);
  }

  Composition composition() {
    return composition;
  }

  /// The same for one product and the parts in it.
  public AnswerBook only(Product product) {
    Set<String> keys = ProductKeys.of(product);
    List<Composition.Part> parts = composition.touching(keys);
    Set<Statements> kept = new LinkedHashSet<>(about(product));
    composition.partsOf(keys).forEach(part -> kept.addAll(about(part)));
    return ofTables(
        kept.stream().flatMap(each -> each.tables().stream()).toList(), Composition.of(parts));
  }

  /// Every product that anything is said about, each once, by name.
  public List<Product> products() {
    Map<String, Product> products = new LinkedHashMap<>();
    all.stream()
        .flatMap(each -> each.tables().stream())
        .map(Table::product)
        .forEach(product -> products.putIfAbsent(product.code(), product));
    return products.values().stream()
        .sorted(Comparator.comparing(Product::name).thenComparing(Product::code))
        .toList();
  }
}

package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.affected.Composition;
import org.bellbuoy.standards.affected.Question;
import org.bellbuoy.standards.affected.Reply;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// Which customers an advisory is about, by the one engine that answers everywhere: every
/// installation of a product of which it speaks, or which contains a part of which it speaks, and
/// everybody who may use such a product and has told us of none, which is an unknown version.
@Component
public class WhomItHits {

  /// What holds for one installation, or for an entitlement without any.
  ///
  /// @param answer what to do, in words
  public record Hit(
      CustomerId customer,
      ProductId product,
      Optional<InstallationId> installation,
      String version,
      Answer answer) {

    public AnswerKind kind() {
      return answer.kind();
    }
  }

  /// The engine finds products by their other names; who makes them says nothing here.
  private static final String OURS = "us";

  private final UsedProducts used;
  private final Catalog catalog;

  WhomItHits(UsedProducts used, Catalog catalog) {
    this.used = used;
    this.catalog = catalog;
  }

  /// Every hit, page by page; also those who are not affected, of the products it speaks of.
  public void each(
      Viewer.Machine house, AdvisoryFacts facts, LocalDate day, Consumer<List<Hit>> page) {
    AnswerBook book = AnswerBook.of(List.of(facts), composition(house));
    for (Product product : catalog.products(house)) {
      Map<String, Optional<Answer>> known = new HashMap<>();
      Function<String, Optional<Answer>> verdict =
          version -> known.computeIfAbsent(version, asked -> answer(book, product, asked));
      if (verdict.apply("").isPresent()) {
        used.eachUsing(house, List.of(product.id()), day, some -> page.accept(hits(some, verdict)));
        used.eachUndeclared(
            house, product.id(), day, some -> page.accept(unknown(product, some, verdict)));
      }
    }
  }

  /// The most pressing of what holds for each customer of a product that it speaks of.
  public Map<CustomerId, AnswerKind> customers(
      Viewer.Machine house, AdvisoryFacts facts, LocalDate day) {
    Map<CustomerId, AnswerKind> most = new HashMap<>();
    each(
        house,
        facts,
        day,
        hits ->
            hits.forEach(hit ->
                most.merge(
                    hit.customer(),
                    hit.kind(),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other)));
    return most;
  }

  private static List<Hit> hits(
      List<CustomerInstallation> some, Function<String, Optional<Answer>> verdict) {
    return some.stream()
        .flatMap(one ->
            verdict.apply(one.paper().version()).stream()
                .map(answer ->
                    new Hit(
                        one.customer(),
                        one.product(),
                        Optional.of(one.id()),
                        one.paper().version(),
                        answer)))
        .toList();
  }

  private static List<Hit> unknown(
      Product product, List<CustomerId> some, Function<String, Optional<Answer>> verdict) {
    return verdict.apply("").stream()
        .flatMap(answer ->
            some.stream()
                .map(customer -> new Hit(customer, product.id(), Optional.empty(), "", answer)))
        .toList();
  }

  /// By whichever name of the product the advisory knows it; the most pressing answer counts.
  private static Optional<Answer> answer(AnswerBook book, Product product, String version) {
    return Stream.of(
            Optional.of(product.code()), product.purl(), product.cpe(), Optional.of(product.name()))
        .flatMap(Optional::stream)
        .map(name -> book.ask(new Question(name, version)))
        .map(Reply::answers)
        .filter(answers -> !answers.isEmpty())
        .map(List::getFirst)
        .min(Comparator.comparing(Answer::kind));
  }

  private Composition composition(Viewer.Machine house) {
    Map<String, org.bellbuoy.standards.facts.Product> wholes = new HashMap<>();
    catalog.products(house).forEach(each -> wholes.put(each.code(), named(each)));
    List<Composition.Part> parts = new ArrayList<>();
    for (org.bellbuoy.catalog.Component component : catalog.components(house)) {
      var part =
          new org.bellbuoy.standards.facts.Product(
              OURS, component.name(), component.code(), component.purl().orElse(null), null);
      component.products().stream()
          .flatMap(code -> Stream.ofNullable(wholes.get(code)))
          .forEach(whole -> parts.add(new Composition.Part(whole, part)));
    }
    return Composition.of(parts);
  }

  private static org.bellbuoy.standards.facts.Product named(Product product) {
    return new org.bellbuoy.standards.facts.Product(
        OURS,
        product.name(),
        product.code(),
        product.purl().orElse(null),
        product.cpe().orElse(null));
  }
}

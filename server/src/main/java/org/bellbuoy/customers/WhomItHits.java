package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.affected.Composition;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.sbom.Sbom;
import org.springframework.stereotype.Component;

/// Which customers an advisory is about, by the one engine that answers everywhere: every
/// installation of a product of which it speaks, or which contains a part of which it speaks; every
/// installation whose SBOM names such a thing, found by an index and without reading the SBOMs; and
/// everybody who may use such a product and has told us of none, which is an unknown version.
@Component
public class WhomItHits {

  /// What holds for one installation, for a part of it, or for an entitlement without any.
  ///
  /// @param product what the installation is one of
  /// @param version of the installation as it was declared, or of the part
  /// @param part of the SBOM of the installation; empty where the declared version decides
  /// @param answer what to do, in words
  public record Hit(
      CustomerId customer,
      ProductId product,
      Optional<InstallationId> installation,
      String version,
      Optional<Sbom.Part> part,
      Answer answer) {

    public AnswerKind kind() {
      return answer.kind();
    }
  }

  /// The engine finds products by their other names; who makes them says nothing here.
  private static final String OURS = "us";

  private final UsedProducts used;
  private final PartStore parts;
  private final PartMarks marks;
  private final Catalog catalog;

  WhomItHits(UsedProducts used, PartStore parts, PartMarks marks, Catalog catalog) {
    this.used = used;
    this.parts = parts;
    this.marks = marks;
    this.catalog = catalog;
  }

  /// Every hit, page by page; also those who are not affected, of the products it speaks of. A
  /// customer may be on several pages.
  public void each(
      Viewer.Machine house, AdvisoryFacts facts, LocalDate day, Consumer<List<Hit>> page) {
    Verdicts verdicts = verdicts(house, facts);
    Map<InstallationId, Set<String>> settled = new HashMap<>();
    parts.each(
        marks.of(verdicts.keys()), day, found -> page.accept(inParts(verdicts, found, settled)));
    for (Product product : catalog.products(house)) {
      if (verdicts.speaksOf(product)) {
        used.eachUsing(
            house,
            List.of(product.id()),
            day,
            some -> page.accept(declared(verdicts, product, some, settled)));
        used.eachUndeclared(
            house, product.id(), day, some -> page.accept(unknown(verdicts, product, some)));
      }
    }
  }

  /// The same for some customers only, by a few questions for all of them together.
  List<Hit> of(
      Viewer.Machine house, AdvisoryFacts facts, LocalDate day, Collection<CustomerId> customers) {
    if (customers.isEmpty()) {
      return List.of();
    }
    Verdicts verdicts = verdicts(house, facts);
    Map<InstallationId, Set<String>> settled = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    hits.addAll(inParts(verdicts, parts.of(marks.of(verdicts.keys()), day, customers), settled));
    List<CustomerInstallation> installed = used.installationsOf(house, customers);
    Map<CustomerId, List<Entitlement>> entitled = used.entitlementsOf(house, customers);
    for (Product product : catalog.products(house)) {
      if (verdicts.speaksOf(product)) {
        List<CustomerInstallation> some =
            installed.stream().filter(one -> one.product().equals(product.id())).toList();
        List<CustomerInstallation> running = some.stream().filter(one -> one.runsOn(day)).toList();
        hits.addAll(declared(verdicts, product, running, settled));
        hits.addAll(unknown(verdicts, product, undeclared(product, entitled, some, day)));
      }
    }
    return List.copyOf(hits);
  }

  private static List<CustomerId> undeclared(
      Product product,
      Map<CustomerId, List<Entitlement>> entitled,
      List<CustomerInstallation> installed,
      LocalDate day) {
    Set<CustomerId> told =
        installed.stream().map(CustomerInstallation::customer).collect(Collectors.toSet());
    return entitled.entrySet().stream()
        .filter(each -> !told.contains(each.getKey()))
        .filter(each -> each.getValue().stream().anyMatch(one -> one.covers(product.id(), day)))
        .map(Map.Entry::getKey)
        .toList();
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

  /// @param settled filled with what the SBOM of each installation settles
  private static List<Hit> inParts(
      Verdicts verdicts, List<FoundPart> found, Map<InstallationId, Set<String>> settled) {
    found.stream()
        .collect(Collectors.groupingBy(FoundPart::installation))
        .forEach((installation, own) -> settled.put(installation, verdicts.settled(own)));
    return found.stream()
        .flatMap(each ->
            verdicts
                .of(each.part(), settled.getOrDefault(each.installation(), Set.of()))
                .map(answer -> hit(each, answer))
                .stream())
        .toList();
  }

  private static Hit hit(FoundPart found, Answer answer) {
    String version = found.part().version();
    return new Hit(
        found.customer(),
        found.product(),
        Optional.of(found.installation()),
        version == null ? "" : version,
        Optional.of(found.part()),
        answer);
  }

  private static List<Hit> declared(
      Verdicts verdicts,
      Product product,
      List<CustomerInstallation> some,
      Map<InstallationId, Set<String>> settled) {
    List<Hit> hits = new ArrayList<>();
    for (CustomerInstallation one : some) {
      String version = one.paper().version();
      verdicts
          .declared(product, version, settled.getOrDefault(one.id(), Set.of()))
          .ifPresent(answer ->
              hits.add(
                  new Hit(
                      one.customer(),
                      product.id(),
                      Optional.of(one.id()),
                      version,
                      Optional.empty(),
                      answer)));
    }
    return hits;
  }

  private static List<Hit> unknown(Verdicts verdicts, Product product, List<CustomerId> some) {
    Answer answer = verdicts.of(product, "").getFirst();
    return some.stream()
        .map(customer ->
            new Hit(customer, product.id(), Optional.empty(), "", Optional.empty(), answer))
        .toList();
  }

  private Verdicts verdicts(Viewer.Machine house, AdvisoryFacts facts) {
    return new Verdicts(AnswerBook.of(List.of(facts), composition(house)));
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

package org.bellbuoy.publication;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.catalog.PublicProducts;
import org.bellbuoy.catalog.PublicReleases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.page.AffectedIndexPage;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.ProductKeys;
import org.bellbuoy.standards.affected.Question;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Bakes the feeds of products and the pages of "am I affected?": one of each product and one of
/// each release that customers can get, so that the question is answered without a script and
/// without telling us the version.
@Component
class AffectedBaking {

  private static final Viewer ANYONE = new Viewer.Anyone();

  /// What may stand in an address as it is; of other versions the page of the product speaks.
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,79}");

  /// The latest ones of a product.
  private static final int RELEASES = 300;

  private final AnswerBaking answers;
  private final PublicProducts products;
  private final PublicReleases releases;
  private final Pages pages;
  private final FeedBaking feeds;

  AffectedBaking(
      AnswerBaking answers,
      PublicProducts products,
      PublicReleases releases,
      Pages pages,
      FeedBaking feeds) {
    this.feeds = feeds;
    this.answers = answers;
    this.products = products;
    this.releases = releases;
    this.pages = pages;
  }

  /// Bakes what these advisories change, and the list of products.
  void bake(
      Batch batch,
      List<AdvisoryFacts> changed,
      List<AdvisoryFacts> all,
      Letterhead letterhead,
      Signing signing) {
    AnswerBook book = answers.bake(batch, all, letterhead, signing);
    List<Product> known = known(book, letterhead);
    Concerned concerned = Concerned.by(changed, book);
    known.stream()
        .filter(concerned::has)
        .forEach(product -> product(batch, book, product, all, letterhead, signing));
    List<Link> links =
        known.stream()
            .map(product -> Link.to(product.name(), Addresses.affected(product.code())))
            .toList();
    batch.put(
        PublicFile.page(
            Addresses.AFFECTED, pages.affected(new AffectedIndexPage(links), letterhead)));
  }

  /// Everything anew.
  void bakeAll(Batch batch, List<AdvisoryFacts> all, Letterhead letterhead, Signing signing) {
    AnswerBook book = answers.bake(batch, all, letterhead, signing);
    known(book, letterhead)
        .forEach(product -> product(batch, book, product, all, letterhead, signing));
  }

  /// Of what some advisories speak: by any of its names, or because it contains that.
  private record Concerned(Set<String> names, Set<Product> wholes) {
    static Concerned by(List<AdvisoryFacts> advisories, AnswerBook book) {
      Set<Product> spokenOf =
          advisories.stream().flatMap(each -> each.products().stream()).collect(Collectors.toSet());
      return new Concerned(
          spokenOf.stream()
              .flatMap(each -> ProductKeys.of(each).stream())
              .collect(Collectors.toSet()),
          spokenOf.stream()
              .flatMap(each -> book.containing(each.code()).stream())
              .collect(Collectors.toSet()));
    }

    boolean has(Product product) {
      return wholes.contains(product) || !Collections.disjoint(ProductKeys.of(product), names);
    }
  }

  /// The products of the catalogue, and what else advisories name.
  private List<Product> known(AnswerBook book, Letterhead letterhead) {
    Map<String, Product> known = new LinkedHashMap<>();
    products
        .all(ANYONE)
        .forEach(each -> known.put(each.code(), each.toFacts(letterhead.vendor().name())));
    book.products().forEach(each -> known.putIfAbsent(each.code(), each));
    return known.values().stream()
        .filter(product -> PLAIN.matcher(product.code()).matches())
        .sorted(Comparator.comparing(Product::name).thenComparing(Product::code))
        .toList();
  }

  private void product(
      Batch batch,
      AnswerBook book,
      Product product,
      List<AdvisoryFacts> all,
      Letterhead letterhead,
      Signing signing) {
    AnswerBook own = book.only(product);
    String path = Addresses.affected(product.code());
    List<String> versions = versions(batch, product);
    answers.file(batch, path + ".json", own, all, signing);
    feeds.bake(batch, product, about(product, all, book), letterhead);
    batch.put(
        PublicFile.page(
            path, pages.affected(AffectedPages.product(own, product, versions), letterhead)));
    for (String version : versions) {
      batch.put(
          PublicFile.page(
              path + "/" + version,
              pages.affected(
                  AffectedPages.release(
                      product, version, own.ask(Question.of(product.code(), version))),
                  letterhead)));
    }
  }

  /// The latest that speak of a product or of what it contains.
  private static List<AdvisoryFacts> about(
      Product product, List<AdvisoryFacts> all, AnswerBook book) {
    return all.stream()
        .filter(each -> Concerned.by(List.of(each), book).has(product))
        .limit(Feed.MOST)
        .toList();
  }

  private List<String> versions(Batch batch, Product product) {
    List<String> latestFirst =
        releases.until(ANYONE, product.code(), ListBaking.day(batch.now())).reversed();
    return latestFirst.stream()
        .filter(version -> PLAIN.matcher(version).matches())
        .distinct()
        .limit(RELEASES)
        .toList();
  }
}

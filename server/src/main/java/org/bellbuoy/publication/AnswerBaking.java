package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Component;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerFile;
import org.bellbuoy.standards.affected.Composition;
import org.bellbuoy.standards.csaf.provider.Sidecars;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.vault.Hashes;

/// Bakes the signed file of answers out of which "am I affected?" is answered, here and elsewhere.
///
/// Which product contains which component becomes public with the first advisory on the component,
/// and not before.
@org.springframework.stereotype.Component
class AnswerBaking {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Catalog catalog;

  AnswerBaking(Catalog catalog) {
    this.catalog = catalog;
  }

  /// @return what was answered from, for whoever bakes pages of it
  AnswerBook bake(Batch batch, List<AdvisoryFacts> all, Letterhead letterhead, Signing signing) {
    AnswerBook book = AnswerBook.of(all, composition(all, letterhead.vendor().name()));
    file(batch, Addresses.AFFECTED_JSON, book, all, signing);
    return book;
  }

  void file(Batch batch, String path, AnswerBook book, List<AdvisoryFacts> all, Signing signing) {
    Set<String> numbers =
        all.stream().map(facts -> facts.tracking().id()).collect(Collectors.toSet());
    byte[] bytes =
        AnswerFile.write(book, number -> numbers.contains(number) ? Addresses.page(number) : null);
    batch.put(PublicFile.json(path, bytes));
    byte[] madeFrom = Hashes.sha256(bytes, signing.fingerprint().getBytes(UTF_8));
    String signature = path + Sidecars.SIGNATURE;
    batch.putMadeFrom(
        madeFrom,
        signature,
        () -> PublicFile.machine(signature, "application/pgp-signature", signing.detached(bytes)));
  }

  private Composition composition(List<AdvisoryFacts> all, String vendor) {
    Map<String, Product> named =
        all.stream()
            .flatMap(facts -> facts.products().stream())
            .collect(Collectors.toMap(Product::code, product -> product, (one, _) -> one));
    Map<String, Product> wholes =
        catalog.products(HOUSE).stream()
            .map(product -> product.toFacts(vendor))
            .collect(Collectors.toMap(Product::code, product -> product));
    List<Composition.Part> parts = new ArrayList<>();
    for (Component component : catalog.components(HOUSE)) {
      Product part = named.get(component.code());
      if (part != null) {
        component.products().stream()
            .flatMap(code -> Stream.ofNullable(wholes.get(code)))
            .forEach(whole -> parts.add(new Composition.Part(whole, part)));
      }
    }
    return Composition.of(parts);
  }
}

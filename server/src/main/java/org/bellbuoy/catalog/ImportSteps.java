package org.bellbuoy.catalog;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.ImportCatalog.ImportTally;
import org.bellbuoy.catalog.ImportLine.Column;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;

/// Takes one line of a file by the same deeds that the pages use.
@Component
class ImportSteps {

  private final ProductStore products;
  private final StreamStore streams;
  private final ReleaseStore releases;
  private final AddProduct addProduct;
  private final AddStream addStream;
  private final RegisterRelease registerRelease;

  ImportSteps(
      ProductStore products,
      StreamStore streams,
      ReleaseStore releases,
      AddProduct addProduct,
      AddStream addStream,
      RegisterRelease registerRelease) {
    this.products = products;
    this.streams = streams;
    this.releases = releases;
    this.addProduct = addProduct;
    this.addStream = addStream;
    this.registerRelease = registerRelease;
  }

  void take(Viewer viewer, ImportLine line, ImportTally tally) {
    try {
      Optional<Product> product = product(viewer, line, tally);
      if (product.isPresent() && line.hasStream()) {
        stream(viewer, line, product.get(), tally);
      }
      if (product.isPresent() && line.hasRelease()) {
        release(viewer, line, product.get(), tally);
      }
    } catch (Refused refused) {
      sentences(refused).forEach(sentence -> tally.flaw(line.number(), sentence));
    }
  }

  private static List<String> sentences(Refused refused) {
    return refused.refusal() instanceof Invalid invalid
        ? invalid.flaws().stream().map(Flaw::message).toList()
        : List.of(refused.refusal().sentence());
  }

  private Optional<Product> product(Viewer viewer, ImportLine line, ImportTally tally) {
    Optional<Product> known = products.find(line.at(Column.PRODUCT));
    if (known.isPresent()) {
      tally.known();
      requireSameName(line, known.get(), tally);
      return known;
    }
    Product product = addProduct.execute(viewer, line.product());
    tally.added("Product " + product.name() + " (" + product.code() + ")");
    return Optional.of(product);
  }

  private static void requireSameName(ImportLine line, Product known, ImportTally tally) {
    String name = line.at(Column.NAME);
    if (!name.isEmpty() && !name.equals(known.name())) {
      tally.flaw(
          line.number(),
          "The product %s is called “%s” in the catalogue. Change it there, or here."
              .formatted(known.code(), known.name()));
    }
  }

  private void stream(Viewer viewer, ImportLine line, Product product, ImportTally tally) {
    if (streams.find(product.id(), line.at(Column.STREAM)).isPresent()) {
      tally.known();
      return;
    }
    Stream stream = addStream.execute(viewer, product.code(), line.stream());
    tally.added("Stream " + stream.name() + " of " + product.name());
  }

  private void release(Viewer viewer, ImportLine line, Product product, ImportTally tally) {
    String number = line.at(Column.RELEASE);
    List<Release> there = releases.of(product.id(), Shown.ALL);
    if (there.stream().anyMatch(release -> release.number().equals(number))) {
      tally.known();
      return;
    }
    Release release = registerRelease.execute(viewer, product.code(), line.release());
    tally.added(product.name() + " " + release.number() + (release.isHidden() ? ", hidden" : ""));
  }
}

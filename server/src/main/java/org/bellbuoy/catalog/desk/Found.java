package org.bellbuoy.catalog.desk;

import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.Release;
import org.bellbuoy.catalog.Stream;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// Finds what an address of the catalogue names, or refuses as missing.
@Component
class Found {

  private final Catalog catalog;

  Found(Catalog catalog) {
    this.catalog = catalog;
  }

  Product product(Viewer viewer, String code) {
    return catalog.product(viewer, code).orElseThrow(() -> new Missing().refused());
  }

  Stream stream(Viewer viewer, Product product, String name) {
    return catalog.streams(viewer, product.id()).stream()
        .filter(stream -> stream.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Missing().refused());
  }

  Release release(Viewer viewer, Product product, String code) {
    return catalog.release(viewer, product.id(), code).orElseThrow(() -> new Missing().refused());
  }

  /// The name of the stream that a release is in.
  String streamOf(Viewer viewer, Product product, Release release) {
    return catalog.streams(viewer, product.id()).stream()
        .filter(stream -> stream.id().equals(release.stream()))
        .map(Stream::name)
        .findFirst()
        .orElse("");
  }
}

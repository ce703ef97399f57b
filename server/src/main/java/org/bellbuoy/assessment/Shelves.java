package org.bellbuoy.assessment;

import java.util.List;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// The catalogue as whoever assesses reads it.
@Component
public class Shelves {

  private final Catalog catalog;

  Shelves(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Every product with all its streams and releases, by name.
  public List<Shelf> all(Viewer viewer) {
    return catalog.products(viewer).stream().map(product -> shelf(viewer, product)).toList();
  }

  private Shelf shelf(Viewer viewer, Product product) {
    return new Shelf(
        product, catalog.streams(viewer, product.id()), catalog.releases(viewer, product));
  }
}

package org.bellbuoy.catalog.desk;

import org.bellbuoy.catalog.Product;
import org.jspecify.annotations.Nullable;

/// A product in the API; its code is its id.
record ProductJson(
    String code,
    String name,
    String kind,
    String scheme,
    @Nullable String purl,
    @Nullable String cpe) {

  static ProductJson of(Product product) {
    return new ProductJson(
        product.code(),
        product.name(),
        product.kind().key(),
        product.scheme().code(),
        product.purl().orElse(null),
        product.cpe().orElse(null));
  }
}

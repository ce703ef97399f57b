package org.bellbuoy.catalog;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtStreet;

/// The products as strangers may know them: what there is, never what is about to be released.
@org.springframework.stereotype.Component
@AtStreet
public class PublicProducts {

  private final ProductStore products;

  PublicProducts(ProductStore products) {
    this.products = products;
  }

  /// Every product, by name, for anyone.
  public List<Product> all(Viewer viewer) {
    return products.all();
  }

  public Optional<Product> find(Viewer viewer, String code) {
    return products.find(code);
  }
}

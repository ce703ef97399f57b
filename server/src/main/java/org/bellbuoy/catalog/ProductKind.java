package org.bellbuoy.catalog;

import java.util.Locale;

/// How customers come to a product.
public enum ProductKind {
  /// They install releases of it.
  RELEASED("Released: customers install it"),
  /// We run it for them; a fix is there when it is deployed.
  HOSTED("Hosted: we run it for customers");

  private final String words;

  ProductKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.bellbuoy.catalog;

/// What may happen to the catalogue.
public enum Change {
  PRODUCT_ADDED("Product added"),
  PRODUCT_CHANGED("Product changed"),
  STREAM_ADDED("Stream added"),
  STREAM_CHANGED("Stream changed"),
  RELEASE_REGISTERED("Release registered"),
  RELEASE_CHANGED("Release changed"),
  RELEASE_REVEALED("Release made public"),
  COMPONENT_ADDED("Component added"),
  COMPONENT_CHANGED("Component changed"),
  COMPONENT_PLACED("Component placed in the product"),
  COMPONENT_REMOVED("Component taken out of the product");

  private final String words;

  Change(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

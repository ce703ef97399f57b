package org.bellbuoy.advisories;

import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.AddStream;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.catalog.RegisterRelease;
import org.bellbuoy.catalog.ReleaseForm;
import org.bellbuoy.catalog.StreamForm;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.TestHouse;

/// Puts the products of [SampleFacts] into the catalogue, with builds and their hashes.
public final class SampleShelf {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final String HASH = "ab".repeat(32);

  private SampleShelf() {}

  /// Once for the whole house.
  public static synchronized void fill() {
    boolean there =
        TestHouse.get(Catalog.class).products(HOUSE).stream()
            .anyMatch(product -> product.code().equals("beacon"));
    if (there) {
      return;
    }
    product("beacon", "Beacon Server");
    product("agent", "Beacon Agent");
    stream("beacon", "4.2", "supported", 5);
    stream("agent", "7.1", "supported", 2);
  }

  /// A stream of a product, with releases from `.0` on.
  public static void stream(String product, String name, String support, int releases) {
    TestHouse.get(AddStream.class).execute(HOUSE, product, new StreamForm(name, support, ""));
    for (int last = 0; last < releases; last++) {
      release(product, name, name + "." + last, HASH);
    }
  }

  public static void release(String product, String stream, String number, String hash) {
    TestHouse.get(RegisterRelease.class)
        .execute(
            HOUSE, product, new ReleaseForm(number, stream, "2026-11-01", "", "", hash, false));
  }

  public static void product(String code, String name) {
    TestHouse.get(AddProduct.class)
        .execute(HOUSE, new ProductForm(code, name, "released", "intdot", "", ""));
  }
}

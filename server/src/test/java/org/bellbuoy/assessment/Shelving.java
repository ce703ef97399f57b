package org.bellbuoy.assessment;

import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.AddStream;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.catalog.RegisterRelease;
import org.bellbuoy.catalog.ReleaseForm;
import org.bellbuoy.catalog.StreamForm;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.TestHouse;

/// Puts a product with two supported streams and an old one into the catalogue.
public final class Shelving {

  private static final Viewer HOUSE = new Viewer.Machine();

  private Shelving() {}

  /// 1.0 (ended), 1.1 and 1.2, with three releases each: .0, .5 and .9.
  public static String product() {
    String code = "quay-" + Long.toString(System.nanoTime(), 36);
    TestHouse.get(AddProduct.class)
        .execute(HOUSE, new ProductForm(code, "Quay", "released", "intdot", "", ""));
    stream(code, "1.0", "ended");
    stream(code, "1.1", "supported");
    stream(code, "1.2", "supported");
    return code;
  }

  private static void stream(String product, String name, String support) {
    TestHouse.get(AddStream.class).execute(HOUSE, product, new StreamForm(name, support, ""));
    for (int last : new int[] {0, 5, 9}) {
      release(product, name, name + "." + last);
    }
  }

  static void release(String product, String stream, String number) {
    TestHouse.get(RegisterRelease.class)
        .execute(HOUSE, product, new ReleaseForm(number, stream, "2026-11-01", "", "", "", false));
  }
}

package org.bellbuoy.customers;

import org.bellbuoy.catalog.AddComponent;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.ComponentForm;
import org.bellbuoy.catalog.PlaceComponent;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.TestHouse;

/// Products, customers and SBOMs of one test.
final class SbomEstate {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Viewer.Staff support;

  SbomEstate(Viewer.Staff support) {
    this.support = support;
  }

  void sell(String product) {
    TestHouse.get(AddProduct.class)
        .execute(
            HOUSE, new ProductForm(product, "Product " + product, "released", "intdot", "", ""));
  }

  /// An own library that lies inside these products.
  void library(String rope, String... products) {
    var _ =
        TestHouse.get(AddComponent.class)
            .execute(HOUSE, new ComponentForm(rope, "Rope " + rope, "own", "pkg:npm/" + rope, ""));
    for (String product : products) {
      TestHouse.get(PlaceComponent.class).execute(HOUSE, product, rope);
    }
  }

  CustomerId customer(String code) {
    TestHouse.get(AddCustomer.class).add(support, new CustomerForm(code, "Acme", "", ""));
    return TestHouse.get(Customers.class).get(support, code).id();
  }

  CustomerInstallation install(
      String code, String product, String label, String version, String until) {
    InstallationForm form =
        new InstallationForm(product, label, version, "customer", "", "", until);
    return TestHouse.get(DeclareInstallation.class).declare(support, code, form, Source.API);
  }

  void keep(String code, InstallationId of, byte[] bytes) {
    TestHouse.get(KeepSbom.class)
        .keep(
            support,
            code,
            of.value().toString(),
            TestHouse.get(ReadSbom.class).read("bom.json", bytes));
  }

  /// It says that versions from 1.`from` to before 1.`before` are affected.
  static AdvisoryFacts advisory(String rope, int from, int before) {
    Product named = new Product("Harbour Works", "Rope " + rope, rope, "pkg:npm/" + rope, null);
    return HitFacts.advisory(
        AffectedRange.of(
            named, VersionRange.between(VersionScheme.DOTTED, "1." + from, "1." + before)));
  }
}

package org.bellbuoy.notices;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.customers.AddContact;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.ContactForm;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.DeclareInstallation;
import org.bellbuoy.customers.InstallationForm;
import org.bellbuoy.customers.RemoveCustomer;
import org.bellbuoy.customers.Source;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;

/// Customers who run a product of their own, of which an advisory speaks.
final class GateUsers {

  final String own = Long.toString(System.nanoTime(), 36);
  final String product;
  final UUID advisory = UUID.randomUUID();
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final SubscribedReaders readers;

  GateUsers(SubscribedReaders readers) {
    this.readers = readers;
    this.product = "gate-" + own;
    TestHouse.get(AddProduct.class)
        .execute(
            new Viewer.Machine(),
            new ProductForm(product, "Gate " + own, "released", "intdot", "", ""));
  }

  /// Of a product that is known already; whoever adds customers removes them.
  GateUsers(SubscribedReaders readers, String product) {
    this.readers = readers;
    this.product = product;
  }

  void removed(String name) {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    long version = TestHouse.get(Customers.class).get(lead, code(name)).version();
    TestHouse.get(RemoveCustomer.class).remove(lead, code(name), version);
  }

  /// @return the mail address of a new customer who runs 1.5
  String customer(String name) {
    return customer(name, "1.5");
  }

  String customer(String name, String version) {
    TestHouse.get(AddCustomer.class)
        .add(support, new CustomerForm(code(name), "Works " + name, "", ""));
    contact(name, "mail", address(name));
    installed(name, version);
    return address(name);
  }

  void contact(String name, String channel, String to) {
    var _ =
        TestHouse.get(AddContact.class)
            .add(
                support, code(name), new ContactForm("security", "Ann", channel, to, "en", "", ""));
  }

  void installed(String name, String version) {
    var _ =
        TestHouse.get(DeclareInstallation.class)
            .declare(
                support,
                code(name),
                new InstallationForm(product, "", version, "customer", "", "", ""),
                Source.DESK);
  }

  /// The number in the register.
  String code(String name) {
    return "G." + name + "." + own;
  }

  String address(String name) {
    return name + "-" + own + "@customers.example";
  }

  /// What says that everything from 1.0 is affected up to a fix.
  AdvisoryFacts facts(String fixedAt) {
    return HitFacts.advisory(
        AffectedRange.of(
            new Product("Harbour Works", "Gate " + own, product),
            VersionRange.between(VersionScheme.DOTTED, "1.0", fixedAt)));
  }

  Occasion occasion(String fixedAt) {
    return Occasion.of(facts(fixedAt), URI.create("https://vendor.example/advisories/SA-" + own));
  }

  CustomerId id(String name) {
    return TestHouse.get(Customers.class).get(support, code(name)).id();
  }

  Notice told(UUID revision) {
    return TestHouse.get(PlanNotice.class).plan(advisory, revision, occasion("2.0"));
  }

  Notice told(String fixedAt) {
    return TestHouse.get(PlanNotice.class).plan(advisory, UUID.randomUUID(), occasion(fixedAt));
  }

  Reached reached(Notice notice, String name) {
    return TestHouse.get(CustomersTold.class)
        .get(support, notice.code(), code(name))
        .line()
        .reached();
  }

  List<NoticeSink.Taken> letters(String address) {
    return readers.sink.to(address).stream().filter(each -> each.text().contains(own)).toList();
  }
}

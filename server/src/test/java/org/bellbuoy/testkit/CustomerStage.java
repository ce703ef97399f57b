package org.bellbuoy.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.customers.AddContact;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.ContactForm;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.CustomerInstallation;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.DeclareInstallation;
import org.bellbuoy.customers.EntitleCustomer;
import org.bellbuoy.customers.EntitlementForm;
import org.bellbuoy.customers.InstallationForm;
import org.bellbuoy.customers.KeepSbom;
import org.bellbuoy.customers.ReadSbom;
import org.bellbuoy.customers.SbomFile;
import org.bellbuoy.customers.Source;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;

/// A customer who uses a product, with somebody to write to.
final class CustomerStage {

  private CustomerStage() {}

  /// The number of the one who uses this product, who is made when nobody does.
  static String customer(Viewer member, String product) {
    String code = "K-" + product;
    try {
      return TestHouse.get(Customers.class).get(member, code).code();
    } catch (Refused missing) {
      CustomerForm form = new CustomerForm(code, "Harbour Works", "Quay 1", "Pays in time");
      TestHouse.get(AddCustomer.class).add(member, form);
      var _ = write(member, code);
      var _ = install(member, code, product);
      return code;
    }
  }

  /// Another one who uses it, with somebody else to write to.
  static void another(Viewer member, String product) {
    String code = "L-" + product;
    CustomerForm form = new CustomerForm(code, "Lock Works", "", "");
    TestHouse.get(AddCustomer.class).add(member, form);
    var _ =
        TestHouse.get(AddContact.class)
            .add(
                member,
                code,
                new ContactForm("security", "Lou", "mail", "lou@lock.example", "en", "", ""));
    var _ = install(member, code, product);
  }

  static String contact(Viewer member, String product) {
    String code = customer(member, product);
    List<Contact> known = TestHouse.get(Customers.class).contacts(member, id(member, code));
    return Optional.of(known)
        .filter(all -> !all.isEmpty())
        .map(List::getFirst)
        .orElseGet(() -> write(member, code))
        .id()
        .value()
        .toString();
  }

  static String installation(Viewer member, String product) {
    String code = customer(member, product);
    List<CustomerInstallation> known =
        TestHouse.get(Customers.class).installations(member, id(member, code));
    return Optional.of(known)
        .filter(all -> !all.isEmpty())
        .map(List::getFirst)
        .orElseGet(() -> install(member, code, product))
        .id()
        .value()
        .toString();
  }

  private static CustomerId id(Viewer member, String code) {
    return TestHouse.get(Customers.class).get(member, code).id();
  }

  private static Contact write(Viewer member, String code) {
    ContactForm form =
        new ContactForm("security", "Ada", "mail", "ada@harbour.example", "en", "", "");
    return TestHouse.get(AddContact.class).add(member, code, form);
  }

  private static CustomerInstallation install(Viewer member, String code, String product) {
    var _ =
        TestHouse.get(EntitleCustomer.class)
            .entitle(member, code, product, new EntitlementForm("2026-01-01", ""));
    InstallationForm form =
        new InstallationForm(product, "production", "1.0.1", "customer", "sso = on", "", "");
    CustomerInstallation installed =
        TestHouse.get(DeclareInstallation.class).declare(member, code, form, Source.DESK);
    SbomFile file =
        TestHouse.get(ReadSbom.class)
            .read(
                "harbour.json",
                """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
                  {"type": "library", "name": "hull", "version": "3.1"},
                  {"type": "library", "name": "sail", "version": "1.0", "purl": "pkg:npm/sail@1.0"}]}
                """
                    .getBytes(UTF_8));
    TestHouse.get(KeepSbom.class).keep(member, code, installed.id().value().toString(), file);
    return installed;
  }
}

package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.customers.AddContact;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.ContactForm;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.customers.DeclareInstallation;
import org.bellbuoy.customers.InstallationForm;
import org.bellbuoy.customers.Source;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Customers whom an advisory is about are told whether they asked for it or not.
class DutyContactsTests {

  private final String own = Long.toString(System.nanoTime(), 36);
  private final String product = "gate-" + own;
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final SubscribedReaders readers = new SubscribedReaders();

  @BeforeEach
  void sell() {
    TestHouse.get(AddProduct.class)
        .execute(
            new Viewer.Machine(),
            new ProductForm(product, "Gate " + own, "released", "intdot", "", ""));
  }

  @AfterEach
  void everybodyLeaves() {
    readers.close();
  }

  @Test
  void tellsWhoRunsWhatIsAffectedOrMightAndNobodyElse() {
    String affected = customer("a", "1.5", "mail");
    String unknown = customer("u", "the latest", "mail");
    String mended = customer("m", "2.0", "mail");

    Collection<Recipient> told = TestHouse.get(Audiences.class).of(occasion());

    assertThat(told)
        .filteredOn(each -> List.of(affected, unknown, mended).contains(each.address()))
        .extracting(Recipient::address, Recipient::why, each -> Optional.ofNullable(each.leave()))
        .containsExactlyInAnyOrder(
            tuple(
                affected,
                "you are our customer and, by what you told us, run what it affects.",
                Optional.empty()),
            tuple(
                unknown,
                "you are our customer and we do not know which version you run.",
                Optional.empty()));
  }

  @Test
  void tellsWhoAlsoSubscribedOnceAndForTheDuty() {
    String both = readers.subscribed("both", "low");
    String code = added("b");
    contact(code, "mail", both);
    installed(code, "1.5");

    Notice notice = SubscribedReaders.told(occasion());
    Tally _ = SubscribedReaders.atRest(notice);

    assertThat(readers.sink.to(both).stream().filter(each -> each.text().contains(own)).toList())
        .hasSize(1)
        .allSatisfy(letter -> {
          assertThat(letter.text())
              .contains("run what it affects")
              .doesNotContain("To get no more of these", "1.5");
          assertThat(letter.text()).doesNotContain("List-Unsubscribe");
        });
  }

  @Test
  void countsThoseWhomNoLetterReaches() {
    customer("t", "1.5", "telephone");

    assertThat(TestHouse.get(DutyContacts.class).withoutMail(occasion())).isEqualTo(1);
  }

  /// @return the mail address, also of who has another contact
  private String customer(String name, String version, String channel) {
    String code = added(name);
    String address = name + "-" + own + "@customers.example";
    contact(code, channel, channel.equals("mail") ? address : "+61 7 0000 0000");
    installed(code, version);
    return address;
  }

  private String added(String name) {
    String code = "D." + name + "." + own;
    TestHouse.get(AddCustomer.class).add(support, new CustomerForm(code, "Works", "", ""));
    return code;
  }

  private void contact(String code, String channel, String to) {
    var _ =
        TestHouse.get(AddContact.class)
            .add(support, code, new ContactForm("security", "Ann", channel, to, "en", "", ""));
  }

  private void installed(String code, String version) {
    var _ =
        TestHouse.get(DeclareInstallation.class)
            .declare(
                support,
                code,
                new InstallationForm(product, "", version, "customer", "", "", ""),
                Source.DESK);
  }

  private Occasion occasion() {
    Product named = new Product("Harbour Works", "Gate " + own, product);
    VersionRange range = VersionRange.between(VersionScheme.DOTTED, "1.0", "2.0");
    return Occasion.of(
        HitFacts.advisory(AffectedRange.of(named, range)),
        URI.create("https://vendor.example/advisories/SA-" + own));
  }
}

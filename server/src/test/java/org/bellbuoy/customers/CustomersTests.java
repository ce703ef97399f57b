package org.bellbuoy.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.walls.Catalogue;
import org.junit.jupiter.api.Test;

class CustomersTests {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  private final String own = Long.toString(System.nanoTime(), 36);
  private final String code = "K." + own;
  private final String product = "tide-" + own;
  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final Viewer.Staff comms = TestStaff.person(Role.COMMS);
  private final Customers customers = TestHouse.get(Customers.class);
  private final UsedProducts used = TestHouse.get(UsedProducts.class);

  private final ProductId tide =
      TestHouse.get(AddProduct.class)
          .execute(HOUSE, new ProductForm(product, "Tide", "released", "semver", "", ""))
          .id();

  @Test
  void keepsWhoUsesWhatAndWhomToWriteTo() {
    add(code);
    contact(code, "mail", "security@acme.example", "");
    install(code, "production", "1.2.3");

    Customer acme = customers.get(comms, code);
    assertThat(acme.paper()).isEqualTo(new CustomerPaper("Acme", "Quay 1", "A note"));
    assertThat(customers.contacts(comms, acme.id()))
        .extracting(contact -> contact.paper().to())
        .containsExactly("security@acme.example");
    CustomerInstallation one = customers.installations(comms, acme.id()).getFirst();
    assertThat(one.paper().version()).isEqualTo("1.2.3");
    assertThat(one.paper().facts()).isEqualTo(Map.of("sso", "on", "tls", "1.3"));
    assertThat(customers.history(comms, acme.id()))
        .extracting(HistoryEntry::what)
        .containsExactly(Change.INSTALLATION_ADDED, Change.CONTACT_ADDED, Change.ADDED);
    assertThat(customers.history(comms, acme.id()).getFirst().by()).isEqualTo(support.actor());
  }

  @Test
  void isKnownToTheLeadSupportAndCommunicationsOnly() {
    add(code);
    CustomerId id = customers.get(lead, code).id();

    for (Role role : Role.values()) {
      boolean may = List.of(Role.LEAD, Role.SUPPORT, Role.COMMS).contains(role);
      Viewer viewer = TestRoom.staff(role);
      List<Runnable> questions =
          List.of(
              () -> customers.list(viewer, Portion.first()),
              () -> customers.get(viewer, code),
              () -> customers.contacts(viewer, id),
              () -> customers.entitlements(viewer, id),
              () -> customers.installations(viewer, id),
              () -> customers.history(viewer, id));
      for (Runnable question : questions) {
        Optional<Refusal.Kind> said = tried(question).map(Refusal::kind);
        assertThat(said).as(role.words()).isEqualTo(may ? Optional.empty() : denied());
      }
    }
    assertThat(tried(() -> change(comms, code, "Other")).map(Refusal::kind)).isEqualTo(denied());
    assertThat(tried(() -> remove(support, code)).map(Refusal::kind)).isEqualTo(denied());
  }

  @Test
  void storesNothingReadableOfACustomer() {
    String mark = "zebra" + own;
    TestHouse.get(AddCustomer.class)
        .add(support, new CustomerForm(code, mark, mark + " Street", mark + " note"));
    contact(code, "mail", mark + "@acme.example", "");
    install(code, mark, "9.9.9-" + mark);
    change(support, code, mark + " Ltd");

    for (String table : new Catalogue(TestHouse.database()).tables()) {
      String rows =
          TestHouse.database()
              .jdbc()
              .sql("select coalesce(string_agg(t::text, ' '), '') from " + table + " t")
              .query(String.class)
              .single();
      assertThat(rows).as(table).doesNotContain(mark);
    }
  }

  @Test
  void writesToContactsInTheirOrder() {
    add(code);
    contact(code, "mail", "one@acme.example", "");
    contact(code, "telephone", "+61 7 0000 0000", "");
    contact(code, "post", "Quay 1\nHarbour", "1");
    CustomerId id = customers.get(lead, code).id();
    assertThat(to(id)).containsExactly("Quay 1\nHarbour", "one@acme.example", "+61 7 0000 0000");

    String first = customers.contacts(lead, id).getFirst().id().value().toString();
    ContactForm last = new ContactForm("legal", "", "post", "Quay 2", "de", "", "3");
    TestHouse.get(ChangeContact.class).change(support, code, first, last, version(code));
    assertThat(to(id)).containsExactly("one@acme.example", "+61 7 0000 0000", "Quay 2");

    String gone = customers.contacts(lead, id).getFirst().id().value().toString();
    TestHouse.get(RemoveContact.class).remove(support, code, gone);
    assertThat(used.contactsOf(HOUSE, List.of(id)).get(id))
        .extracting(Contact::place)
        .containsExactly(1, 2);
  }

  @Test
  void namesEachWrongField() {
    add(code);

    assertThat(fields(() -> add(support, "a b", ""))).containsExactlyInAnyOrder("code", "name");
    assertThat(fields(() -> add(support, "import", "Acme"))).containsExactly("code");
    assertThat(refusal(() -> add(support, code, "Acme")))
        .isEqualTo(new CustomerRefusal.NumberTaken(code));
    ContactForm contact =
        new ContactForm("cook", "", "mail", "not mail", "Deutsch", "PRIVATE KEY", "0");
    assertThat(fields(() -> TestHouse.get(AddContact.class).add(support, code, contact)))
        .containsExactlyInAnyOrder("role", "to", "language", "certificate", "place");
    InstallationForm installed =
        new InstallationForm(
            "no\u0000product", "", "1\n2", "nobody", "no fact", "2026-02-02", "2026-02-01");
    assertThat(
            fields(() ->
                TestHouse.get(DeclareInstallation.class)
                    .declare(support, code, installed, Source.API)))
        .containsExactlyInAnyOrder("product", "versionText", "runBy", "facts", "until");
    assertThat(version(code)).isEqualTo(1);
  }

  @Test
  void letsNobodyOverwriteWhatSomebodyElseChanged() {
    add(code);
    contact(code, "mail", "one@acme.example", "");

    assertThat(
            refusal(() ->
                TestHouse.get(ChangeCustomer.class)
                    .change(support, code, new CustomerForm("", "Acme Ltd", "", ""), 1)))
        .isEqualTo(new ChangedMeanwhile(2));
  }

  @Test
  void tellsTwoInstallationsOfOneProductApartByTheirLabels() {
    add(code);
    install(code, "production", "1.2.3");

    assertThat(refusal(() -> install(code, "production", "1.2.4")))
        .isEqualTo(new CustomerRefusal.InstalledAlready());
    install(code, "test", "1.2.4");
    assertThat(customers.installations(lead, customers.get(lead, code).id())).hasSize(2);
  }

  @Test
  void losesNothingWhenTwoAreMerged() {
    String other = "L." + own;
    for (String each : List.of(code, other)) {
      add(each);
      contact(each, "mail", "security@" + each.toLowerCase(java.util.Locale.ROOT) + ".example", "");
      install(each, "production", each.equals(code) ? "1.0.0" : "2.0.0");
    }
    entitle(code, "2024-01-01", "2026-12-31");
    entitle(other, "2025-01-01", "");
    CustomerId from = customers.get(lead, code).id();
    CustomerId to = customers.get(lead, other).id();

    TestHouse.get(MergeCustomers.class).merge(support, code, other, version(code));

    assertThat(customers.get(comms, code).mergedInto()).contains(other);
    assertThat(customers.contacts(lead, from)).isEmpty();
    assertThat(to(to)).hasSize(2).first().asString().contains("l.");
    assertThat(customers.installations(lead, to))
        .extracting(one -> one.paper().label() + " " + one.paper().version())
        .containsExactlyInAnyOrder("production 2.0.0", "production (" + code + ") 1.0.0");
    assertThat(customers.entitlements(lead, to))
        .containsExactly(
            new Entitlement(tide, Optional.of(LocalDate.parse("2024-01-01")), Optional.empty()));
    assertThat(customers.history(lead, from))
        .hasSize(5)
        .first()
        .extracting("detail")
        .isEqualTo("into " + other);
    assertThat(refusal(() -> contact(code, "mail", "late@acme.example", "")))
        .isEqualTo(new CustomerRefusal.NoLongerKept());
    assertThat(numbers()).contains(other).doesNotContain(code);
  }

  @Test
  void refusesToMergeACustomerWithItselfOrWithNobody() {
    add(code);

    for (String into : List.of(code, "nobody", "", "x\u0000")) {
      assertThat(
              fields(() ->
                  TestHouse.get(MergeCustomers.class).merge(support, code, into, version(code))))
          .as(into)
          .contains("into");
    }
  }

  @Test
  void leavesOfARemovedCustomerTheNumberAndTheDatesOnly() {
    String other = "L." + own;
    add(code);
    add(other);
    contact(code, "mail", "security@acme.example", "");
    install(code, "production", "1.2.3");
    TestHouse.get(MergeCustomers.class).merge(support, code, other, version(code));

    remove(lead, other);

    for (String each : List.of(code, other)) {
      Customer gone = customers.get(lead, each);
      assertThat(gone.state()).isEqualTo(CustomerState.REMOVED);
      assertThat(gone.paper()).isEqualTo(CustomerPaper.erased());
      assertThat(customers.contacts(lead, gone.id())).isEmpty();
      assertThat(customers.installations(lead, gone.id())).isEmpty();
      assertThat(customers.history(lead, gone.id()))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line.detail()).isEmpty());
    }
    assertThat(using(DAY)).isEmpty();
    assertThat(refusal(() -> add(support, other, "Again")))
        .isEqualTo(new CustomerRefusal.NumberTaken(other));
  }

  @Test
  void answersTheHouseWhoUsesAProductByPages() {
    add(code);
    CustomerId id = customers.get(lead, code).id();
    for (int i = 0; i <= UsedProducts.PAGE; i++) {
      install(code, "node " + i, i == 0 ? "" : "1.0." + i);
    }
    InstallationForm over =
        new InstallationForm(product, "old", "0.9.0", "customer", "", "", "2026-11-22");
    var _ = TestHouse.get(DeclareInstallation.class).declare(support, code, over, Source.DESK);
    List<Integer> pages = new ArrayList<>();

    used.eachUsing(HOUSE, List.of(tide), DAY, page -> pages.add(page.size()));

    assertThat(pages).containsExactly(UsedProducts.PAGE, 1);
    assertThat(using(DAY))
        .hasSize(UsedProducts.PAGE + 1)
        .allSatisfy(one -> assertThat(one.customer()).isEqualTo(id));
    assertThat(using(DAY.minusDays(1))).hasSize(UsedProducts.PAGE + 2);
  }

  private List<CustomerInstallation> using(LocalDate day) {
    List<CustomerInstallation> all = new ArrayList<>();
    used.eachUsing(HOUSE, List.of(tide), day, all::addAll);
    return all;
  }

  private List<String> numbers() {
    List<String> seen = new ArrayList<>();
    Portion portion = Portion.first(Portion.MOST);
    while (true) {
      var slice = customers.list(comms, portion);
      slice.items().forEach(one -> seen.add(one.code()));
      if (slice.cursor().isEmpty()) {
        return seen;
      }
      portion = new Portion(Portion.MOST, slice.next());
    }
  }

  private List<String> to(CustomerId id) {
    return used.contactsOf(HOUSE, id).stream().map(one -> one.paper().to()).toList();
  }

  private void add(String number) {
    TestHouse.get(AddCustomer.class)
        .add(support, new CustomerForm(number, "Acme", "Quay 1", "A note"));
  }

  private static void add(Viewer viewer, String number, String name) {
    TestHouse.get(AddCustomer.class).add(viewer, new CustomerForm(number, name, "", ""));
  }

  private void change(Viewer viewer, String number, String name) {
    TestHouse.get(ChangeCustomer.class)
        .change(viewer, number, new CustomerForm("", name, "", ""), version(number));
  }

  private void remove(Viewer viewer, String number) {
    TestHouse.get(RemoveCustomer.class).remove(viewer, number, version(number));
  }

  private void contact(String number, String channel, String to, String place) {
    ContactForm form = new ContactForm("security", "", channel, to, "", "", place);
    var _ = TestHouse.get(AddContact.class).add(support, number, form);
  }

  private void install(String number, String label, String version) {
    InstallationForm form =
        new InstallationForm(product, label, version, "customer", "tls = 1.3\nsso=on", "", "");
    var _ = TestHouse.get(DeclareInstallation.class).declare(support, number, form, Source.DESK);
  }

  private void entitle(String number, String since, String until) {
    var _ =
        TestHouse.get(EntitleCustomer.class)
            .entitle(support, number, product, new EntitlementForm(since, until));
  }

  private long version(String number) {
    return customers.get(lead, number).version();
  }

  private static Optional<Refusal.Kind> denied() {
    return Optional.of(Refusal.Kind.NOT_ALLOWED);
  }

  private static List<String> fields(Runnable deed) {
    return ((Invalid) refusal(deed)).flaws().stream().map(Flaw::field).distinct().toList();
  }

  private static Refusal refusal(Runnable deed) {
    return tried(deed).orElseThrow(() -> new AssertionError("It was done"));
  }

  private static Optional<Refusal> tried(Runnable deed) {
    try {
      deed.run();
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.refusal());
    }
  }
}

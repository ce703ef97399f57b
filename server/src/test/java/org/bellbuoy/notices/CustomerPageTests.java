package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.customers.AddContact;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.ContactForm;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.DeclareInstallation;
import org.bellbuoy.customers.HearKnocks;
import org.bellbuoy.customers.InstallationForm;
import org.bellbuoy.customers.RemoveContact;
import org.bellbuoy.customers.RemoveCustomer;
import org.bellbuoy.customers.Source;
import org.bellbuoy.delivery.SendLetters;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A customer's own page at the counter: a contact comes in by a link to their address, sees what
/// concerns their organisation and nothing else, and confirms what was read.
class CustomerPageTests {

  private static final String SIGN_IN = "/customer/sign-in";
  private static final Pattern LINK = Pattern.compile("/customer/link/[\\w-]+");

  private final String own = Long.toString(System.nanoTime(), 36);
  private final String product = "gate-" + own;
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT, Role.LEAD);
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
  void opensByALinkThatWorksOnceAndOnlyWhenTheButtonIsPressed() {
    customer("a", "1.5");
    String link = link(address("a"));
    DeskVisitor scanner = visitor();
    for (int i = 0; i < 3; i++) {
      assertThat(scanner.get(link).statusCode()).isEqualTo(200);
    }

    DeskVisitor guest = visitor();
    guest.get(link);
    HttpResponse<String> in = guest.post(link);
    assertThat(in.headers().firstValue("Location")).hasValue("/customer");
    assertThat(guest.get("/customer").body()).contains("Works a", "Gate " + own, "1.5");

    assertThat(scanner.post(link).statusCode()).isEqualTo(422);
    assertThat(DeskVisitor.unmasked(visitor().get(link)))
        .as("a spent link looks like any other")
        .isEqualTo(DeskVisitor.unmasked(visitor().get("/customer/link/nothing-at-all")));
  }

  @Test
  void answersTheSameWhetherAnAddressIsKnownOrNot() {
    customer("a", "1.5");
    DeskVisitor one = visitor();
    DeskVisitor other = visitor();
    HttpResponse<String> known = asked(one, address("a"));
    HttpResponse<String> unknown = asked(other, "nobody-" + own + "@customers.example");

    assertThat(known.statusCode()).isEqualTo(303).isEqualTo(unknown.statusCode());
    assertThat(known.headers().firstValue("Location"))
        .isEqualTo(unknown.headers().firstValue("Location"));
    assertThat(DeskVisitor.unmasked(one.get(SIGN_IN + "?asked")))
        .isEqualTo(DeskVisitor.unmasked(other.get(SIGN_IN + "?asked")));
    heard(address("a"), 1);
    assertThat(readers.sink.to("nobody-" + own + "@customers.example")).isEmpty();
    assertThat(knocks()).isZero();
  }

  @Test
  void writesAtMostThreeLettersToAnAddressInAnHour() {
    customer("a", "1.5");
    for (int i = 1; i <= 3; i++) {
      asked(visitor(), address("a"));
      heard(address("a"), i);
    }
    asked(visitor(), address("a"));
    silence();
    assertThat(readers.sink.to(address("a"))).hasSize(3);
    assertThat(readers.sink.to(address("a")).getFirst().text())
        .contains("Subject: Your link to sign in")
        .doesNotContain("Gate", "1.5");
  }

  @Test
  void opensNothingAfterHalfAnHourAndForgetsWhoStaysAwayAsLong() {
    customer("a", "1.5");
    String late = link(address("a"));
    DeskVisitor guest = entered("a");
    TestHouse.clock().advance(Duration.ofMinutes(20));
    assertThat(guest.get("/customer").statusCode()).isEqualTo(200);
    TestHouse.clock().advance(Duration.ofMinutes(20));
    assertThat(guest.get("/customer").statusCode()).as("looked in between").isEqualTo(200);

    DeskVisitor other = visitor();
    other.get(late);
    assertThat(other.post(late).statusCode()).isEqualTo(422);
    TestHouse.clock().advance(Duration.ofMinutes(31));
    assertThat(isIn(guest)).isFalse();
  }

  @Test
  void endsASessionWithTheContactWithTheCustomerAndWhenOneSignsOut() {
    for (String name : List.of("contact", "customer", "out")) {
      customer(name, "1.5");
      DeskVisitor guest = entered(name);
      assertThat(isIn(guest)).isTrue();
      switch (name) {
        case "contact" ->
            TestHouse.get(RemoveContact.class)
                .remove(support, code(name), contact(name).id().value().toString());
        case "customer" ->
            TestHouse.get(RemoveCustomer.class).remove(support, code(name), known(name).version());
        default -> assertThat(guest.post("/customer/sign-out").statusCode()).isEqualTo(303);
      }
      assertThat(isIn(guest)).as(name).isFalse();
    }
  }

  @Test
  void showsOnlyWhatIsAboutTheCustomer() {
    customer("mine", "1.5");
    customer("theirs", "1.7341");
    Notice notice = told(advisory("2.0"));
    customer("later", "1.8");

    String page = entered("mine").get("/customer").body();
    assertThat(page)
        .contains("Works mine", "1.5", notice.code(), "m…@customers.example")
        .doesNotContain("Works theirs", "1.7341", address("mine"), "our own note");
    assertThat(entered("later").get("/customer").body()).doesNotContain(notice.code());
    DeskVisitor stranger = entered("later");
    stranger.get("/customer");
    assertThat(stranger.post("/customer/notices/" + notice.code() + "/confirmation").statusCode())
        .isEqualTo(404);
    assertThat(stranger.get("/").statusCode()).as("nothing of a case").isEqualTo(403);
    assertThat(stranger.get("/api/v1/case").statusCode()).isEqualTo(403);
  }

  @Test
  void saysThatAVersionIsNotKnown() {
    customer("a", "");

    assertThat(entered("a").get("/customer").body())
        .contains("We do not know which version you run");
  }

  @Test
  void countsWhoConfirmsAsInformed() {
    customer("a", "1.5");
    Notice notice = told(advisory("2.0"));
    CustomersTold told = TestHouse.get(CustomersTold.class);
    assertThat(told.get(support, notice.code(), code("a")).line().reached())
        .isEqualTo(Reached.WRITTEN);
    DeskVisitor guest = entered("a");
    guest.get("/customer");
    String confirmation = "/customer/notices/" + notice.code() + "/confirmation";

    assertThat(guest.post(confirmation).statusCode()).isEqualTo(303);
    assertThat(guest.post(confirmation).statusCode()).as("again").isEqualTo(303);
    assertThat(guest.get("/customer").body())
        .contains("you confirmed that it was read")
        .doesNotContain("We have read this");
    Awaitility.await()
        .until(() -> {
          int _ = TestHouse.get(HearConfirmations.class).hear();
          return told.get(support, notice.code(), code("a")).line().reached() == Reached.INFORMED;
        });
    assertThat(guest.get("/api/v1/customer").body()).contains(notice.code(), "confirmedAt");
    assertThat(reachedOf(notice)).as("told once").isEqualTo(1);
  }

  private Notice told(Occasion occasion) {
    return TestHouse.get(PlanNotice.class).plan(UUID.randomUUID(), UUID.randomUUID(), occasion);
  }

  private static long reachedOf(Notice notice) {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from notices.confirmation where notice_id = :id and told")
        .param("id", notice.id())
        .query(Long.class)
        .single();
  }

  private Occasion advisory(String fixedAt) {
    Product named = new Product("Harbour Works", "Gate " + own, product);
    VersionRange range = VersionRange.between(VersionScheme.DOTTED, "1.0", fixedAt);
    return Occasion.of(
        HitFacts.advisory(AffectedRange.of(named, range)),
        URI.create("https://vendor.example/advisories/SA-" + own));
  }

  private void customer(String name, String version) {
    TestHouse.get(AddCustomer.class)
        .add(support, new CustomerForm(code(name), "Works " + name, "", "our own note"));
    ContactForm form = new ContactForm("security", "Ann", "mail", address(name), "en", "", "");
    var _ = TestHouse.get(AddContact.class).add(support, code(name), form);
    var _ =
        TestHouse.get(DeclareInstallation.class)
            .declare(
                support,
                code(name),
                new InstallationForm(product, "", version, "customer", "", "", ""),
                Source.DESK);
  }

  private String code(String name) {
    return "P." + name + "." + own;
  }

  private String address(String name) {
    return name + "-" + own + "@customers.example";
  }

  private Customer known(String name) {
    return TestHouse.get(Customers.class).get(support, code(name));
  }

  private Contact contact(String name) {
    return TestHouse.get(Customers.class).contacts(support, known(name).id()).getFirst();
  }

  private static DeskVisitor visitor() {
    return DeskVisitor.at(TestHouse.counter(""));
  }

  private static HttpResponse<String> asked(DeskVisitor visitor, String address) {
    visitor.get(SIGN_IN);
    return visitor.post(SIGN_IN, "address", address);
  }

  private DeskVisitor entered(String name) {
    String link = link(address(name));
    DeskVisitor guest = visitor();
    guest.get(link);
    assertThat(guest.post(link).statusCode()).isEqualTo(303);
    return guest;
  }

  private static boolean isIn(DeskVisitor guest) {
    HttpResponse<String> page = guest.get("/customer");
    if (page.statusCode() == 302) {
      assertThat(page.headers().firstValue("Location").orElse("")).contains(SIGN_IN);
    }
    return page.statusCode() == 200;
  }

  /// The link in the newest letter to an address that asked for one.
  private String link(String address) {
    int before = linksTo(address).size();
    asked(visitor(), address);
    heard(address, before + 1);
    return linksTo(address).getLast();
  }

  private void heard(String address, int letters) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          int _ = TestHouse.get(HearKnocks.class).hear();
          int _ = TestHouse.get(SendLetters.class).send();
          return linksTo(address).size() >= letters;
        });
  }

  /// Until the house has heard everybody and sent every letter.
  private static void silence() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          int heard = TestHouse.get(HearKnocks.class).hear();
          int sent = TestHouse.get(SendLetters.class).send();
          return heard == 0 && sent == 0 && knocks() == 0;
        });
  }

  private List<String> linksTo(String address) {
    return readers.sink.to(address).stream()
        .map(NoticeSink.Taken::text)
        .map(LINK::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .toList();
  }

  private static long knocks() {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from customers.knock")
        .query(Long.class)
        .single();
  }
}

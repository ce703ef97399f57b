package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Customers whom an advisory is about are told whether they asked for it or not: by the first
/// contact who can be reached, else by a person, and again when the answer for them is another.
class ConcernedCustomersTests {

  private final String own = Long.toString(System.nanoTime(), 36);
  private final String product = "gate-" + own;
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final UUID advisory = UUID.randomUUID();
  private final CustomersTold told = TestHouse.get(CustomersTold.class);
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

    Telling told = TestHouse.get(Audiences.class).of(advisory, occasion("2.0"));

    assertThat(told.recipients())
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

    Notice notice = told(occasion("2.0"));
    Tally _ = SubscribedReaders.atRest(notice);

    assertThat(letters(both))
        .hasSize(1)
        .allSatisfy(letter -> {
          assertThat(letter.text())
              .contains("run what it affects", "Auto-Submitted: auto-generated")
              .doesNotContain("To get no more of these", "List-Unsubscribe", "1.5");
        });
  }

  @Test
  void writesToTheNextContactWhenALetterIsRefusedAndThenAsksForAPerson() {
    String first = customer("f", "1.5", "mail");
    String second = "second-" + own + "@customers.example";
    contact("D.f." + own, "mail", second);
    readers.sink.refusals.put(first, "550 nobody here");

    Notice notice = told(occasion("2.0"));
    Tally _ = SubscribedReaders.atRest(notice);
    assertThat(letters(second)).hasSize(1);
    assertThat(line(notice, "f").reached()).isEqualTo(Reached.WRITTEN);

    TestHouse.get(HearReturned.class).heed(letters(second).getFirst().messageId(), true);
    assertThat(line(notice, "f").reached()).isEqualTo(Reached.BY_HAND);
    assertThat(told.counts(support, notice.code())).containsEntry(Reached.BY_HAND, 1);
    assertThat(told.list(support, notice.code(), Portion.first(10)).items())
        .extracting(each -> each.customer().code())
        .containsExactly("D.f." + own);
  }

  @Test
  void countsALetterThatDidNotComeBackForThreeDaysAsKnown() {
    customer("k", "1.5", "mail");
    Notice notice = told(occasion("2.0"));
    Tally _ = SubscribedReaders.atRest(notice);
    assertThat(line(notice, "k").reached()).isEqualTo(Reached.WRITTEN);

    TestHouse.clock().advance(AcceptNotices.NO_ANSWER.plusMinutes(1));
    TestHouse.get(AcceptNotices.class).accept();

    assertThat(line(notice, "k").reached()).isEqualTo(Reached.INFORMED);
  }

  @Test
  void writesDownWhoWasToldByAPerson() {
    customer("t", "1.5", "telephone");
    Notice notice = told(occasion("2.0"));
    assertThat(line(notice, "t").reached()).isEqualTo(Reached.BY_HAND);

    tried(notice, "t", "told");

    CustomersTold.Whole whole = told.get(support, notice.code(), "D.t." + own);
    assertThat(whole.line().reached()).isEqualTo(Reached.INFORMED);
    assertThat(whole.attempts())
        .extracting(each -> each.attempt().note())
        .containsExactly("Spoke with Ann.");
    assertThatThrownBy(() ->
            TestHouse.get(NoteAttempt.class)
                .note(support, notice.code(), "D.t." + own, attempt("told"), whole.version() - 1))
        .hasMessageContaining("changed-meanwhile");
  }

  @Test
  void givesUpAfterThreeTriesOverTenDaysAndNotSooner() {
    customer("n", "1.5", "telephone");
    Notice notice = told(occasion("2.0"));
    for (int i = 0; i < 4; i++) {
      tried(notice, "n", "not-reached");
      assertThat(line(notice, "n").reached()).isEqualTo(Reached.BY_HAND);
      TestHouse.clock().advance(Duration.ofDays(3));
    }

    tried(notice, "n", "not-reached");

    assertThat(line(notice, "n").reached()).isEqualTo(Reached.UNREACHABLE);
    tried(notice, "n", "told");
    assertThat(line(notice, "n").reached()).isEqualTo(Reached.INFORMED);
  }

  @Test
  void tellsOfARevisionOnlyThoseForWhomTheAnswerIsAnother() {
    String same = customer("s", "1.1", "mail");
    String mended = customer("m", "1.5", "mail");
    String caught = customer("c", "2.1", "mail");
    Notice first = told(occasion("2.0"));
    Tally _ = SubscribedReaders.atRest(first);

    Notice wider = told(occasion("2.2"));
    Tally _ = SubscribedReaders.atRest(wider);
    assertThat(letters(caught)).as("was not affected before").hasSize(1);
    assertThat(letters(same)).as("hears of another fix").hasSize(2);

    Notice narrow = told(occasion("1.3"));
    Tally _ = SubscribedReaders.atRest(narrow);
    Notice again = told(occasion("1.3"));
    Tally _ = SubscribedReaders.atRest(again);

    assertThat(letters(same)).hasSize(3);
    assertThat(letters(mended)).hasSize(3);
    assertThat(letters(mended).getLast().text()).contains("not affected any more");
    assertThat(told.counts(support, again.code())).isEmpty();
  }

  @Test
  void keepsACriticalOneOpenUntilEverybodyKnows() {
    customer("o", "1.5", "mail");
    ConcernedStore store = TestHouse.get(ConcernedStore.class);
    HouseAccount.noneForNotices();
    Notice notice = told(occasion("2.0"));
    assertThat(store.anybodyWaits(advisory, false)).isTrue();

    HouseAccount.forNotices(readers.sink.port());
    Tally _ = SubscribedReaders.atRest(notice);
    assertThat(store.anybodyWaits(advisory, false)).isFalse();
    assertThat(store.anybodyWaits(advisory, true)).isTrue();

    tried(notice, "o", "told");
    assertThat(store.anybodyWaits(advisory, true)).isFalse();
  }

  private Notice told(Occasion occasion) {
    return TestHouse.get(PlanNotice.class).plan(advisory, UUID.randomUUID(), occasion);
  }

  private CustomersTold.Line line(Notice notice, String name) {
    return told.get(support, notice.code(), "D." + name + "." + own).line();
  }

  private void tried(Notice notice, String name, String outcome) {
    String code = "D." + name + "." + own;
    TestHouse.get(NoteAttempt.class)
        .note(
            support,
            notice.code(),
            code,
            attempt(outcome),
            told.get(support, notice.code(), code).version());
  }

  private static AttemptForm attempt(String outcome) {
    return new AttemptForm("telephone", outcome, "Spoke with Ann.");
  }

  private List<NoticeSink.Taken> letters(String address) {
    return readers.sink.to(address).stream().filter(each -> each.text().contains(own)).toList();
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

  private Occasion occasion(String fixedAt) {
    return Occasion.of(HitFacts.advisory(fixedAt("1.0", fixedAt)), page());
  }

  private AffectedRange fixedAt(String from, String fix) {
    Product named = new Product("Harbour Works", "Gate " + own, product);
    return AffectedRange.of(named, VersionRange.between(VersionScheme.DOTTED, from, fix));
  }

  private URI page() {
    return URI.create("https://vendor.example/advisories/SA-" + own);
  }
}

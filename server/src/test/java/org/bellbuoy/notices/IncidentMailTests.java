package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.bellbuoy.customers.AddContact;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.ContactForm;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Affected;
import org.bellbuoy.incidents.ByLetter;
import org.bellbuoy.incidents.CustomerLetterForm;
import org.bellbuoy.incidents.CustomerLetters;
import org.bellbuoy.incidents.ExposureForm;
import org.bellbuoy.incidents.IncidentRefusal;
import org.bellbuoy.incidents.Incidents;
import org.bellbuoy.incidents.MailAffected;
import org.bellbuoy.incidents.NameAffected;
import org.bellbuoy.incidents.Reached;
import org.bellbuoy.incidents.RecordExposure;
import org.bellbuoy.incidents.Touched;
import org.bellbuoy.incidents.WriteCustomerLetter;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.IncidentStage;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Customers whom an incident affects are told by letters in their language, once, with the same
/// record as every other notice, and by a person where no letter reaches them.
class IncidentMailTests {

  private static final String GERMAN =
      "Daten von Ihnen lagen offen: {what-data}\n\nWann: {when}\n\nFolgen: {consequences}\n\n"
          + "Was zu tun ist: {measures}\n\n{contact}";

  private final String own = Long.toString(System.nanoTime(), 36);
  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final Viewer.Staff privacy = TestStaff.person(Role.PRIVACY_OFFICER);
  private final String code = IncidentStage.fresh(lead);
  private final SubscribedReaders readers = new SubscribedReaders();

  @AfterEach
  void everybodyLeaves() {
    readers.close();
  }

  @Test
  void tellsEachCustomerInTheirLanguageOnceAndProvesItself() {
    String ann = customer("a", "en");
    String uwe = customer("u", "de-AT");
    String ines = customer("i", "pt");
    expose();
    write("en", "It matters " + own, "");
    write("de", "Wichtig " + own, GERMAN);
    send();
    atRest();

    assertThat(letters(ann))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.text())
              .contains("It matters " + own, "Names and addresses", "you are our customer")
              .doesNotContain("To get no more of these", code);
        });
    assertThat(letters(uwe))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.text()).contains("Wichtig " + own, "Daten von Ihnen lagen offen");
        });
    assertThat(letters(ines)).as("nobody wrote it in Portuguese").hasSize(1);
    String proof = letters(ann).getFirst().text().replaceAll("(?s).*Code: ([2-9b-z]{10}).*", "$1");
    assertThat(new StreetVisitor().post("/genuine", Map.of("code", proof)).body())
        .contains("letter to customers of ours", "Yes, we sent")
        .doesNotContain(code, own);
  }

  @Test
  void sendsTheSameToNobodyTwiceAndToWhoWasNamedLater() {
    String ann = customer("a", "en");
    write("en", "It matters " + own, "");
    send();
    String later = customer("l", "en");
    send();
    atRest();
    assertThat(letters(ann)).hasSize(1);
    assertThat(letters(later)).hasSize(1);

    write("en", "There is more " + own, "");
    send();
    atRest();
    assertThat(letters(ann)).hasSize(2);
    assertThat(letters(later)).hasSize(2);
  }

  @Test
  void informsWhoeverALetterReachedForThreeDaysAndHandsTheOthersToAPerson() {
    String ann = customer("a", "en");
    String bad = customer("b", "en");
    readers.sink.refusals.put(bad, "550 nobody here");
    write("en", "It matters " + own, "");
    send();
    atRest();
    assertThat(ann).isNotEmpty();
    assertThat(letter("a")).isEqualTo(ByLetter.SENT);
    assertThat(letter("b")).isEqualTo(ByLetter.BY_HAND);
    assertThat(known("a")).isEqualTo(Reached.TO_BE_TOLD);

    TestHouse.clock().advance(AcceptNotices.NO_ANSWER.plusMinutes(1));
    TestHouse.get(AcceptNotices.class).accept();

    assertThat(letter("a")).isEqualTo(ByLetter.DELIVERED);
    assertThat(known("a")).isEqualTo(Reached.INFORMED);
    assertThat(known("b")).isEqualTo(Reached.TO_BE_TOLD);
  }

  @Test
  void goesToTheNextContactInTheirLanguageWhenALetterComesBack() {
    String first = customer("f", "en");
    String second = "second-" + own + "@customers.example";
    contact("f", second, "de");
    readers.sink.refusals.put(first, "550 nobody here");
    expose();
    write("en", "It matters " + own, "");
    write("de", "Wichtig " + own, GERMAN);
    send();
    atRest();
    assertThat(letters(second))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.text()).contains("Wichtig " + own, "and it concerns you");
        });
  }

  @Test
  void isSentByAnotherPersonThanWroteIt() {
    var _ = customer("a", "en");
    write("en", "It matters " + own, "");
    MailAffected mail = TestHouse.get(MailAffected.class);
    assertThatThrownBy(() -> mail.mail(lead, code, version()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new IncidentRefusal.WroteItThemselves()));
    long read = version();
    assertThat(mail.mail(privacy, code, read)).isOne();
    assertThatThrownBy(() -> mail.mail(privacy, code, read))
        .hasMessageContaining("changed-meanwhile");
  }

  @Test
  void leavesNoneOfWhatAPersonalDataNoticeMustSayOutAndSaysNothingOfAThreshold() {
    var _ = customer("a", "en");
    write("en", "It matters " + own, "");
    expose();
    assertThatThrownBy(() -> TestHouse.get(MailAffected.class).mail(privacy, code, version()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new IncidentRefusal.LetterOutdated()));
    for (String left : List.of("what-data", "when", "consequences", "measures")) {
      assertThat(flaws(Map.of(left, ""))).as(left).containsExactly(left);
    }
    assertThat(flaws(Map.of("consequences", "It is unlikely to result in harm.")))
        .containsExactly("text");
  }

  @Test
  void standsInNoListOfTheDesk() {
    Viewer.Staff support = TestStaff.person(Role.SUPPORT);
    var _ = customer("a", "en");
    int before = TestHouse.get(CustomersTold.class).byHand(support);
    String nobody = "K-n" + own;
    TestHouse.get(AddCustomer.class).add(lead, new CustomerForm(nobody, "Works", "", ""));
    name(nobody);
    write("en", "It matters " + own, "");
    send();

    UUID notice =
        TestHouse.get(IncidentNoticeStore.class).ofEdition(letters().letters().getLast().id());
    Notice row = TestHouse.get(NoticeStore.class).find(notice).orElseThrow();
    assertThat(TestHouse.get(Notices.class).list(support, Portion.first(100)).items())
        .noneMatch(each -> each.notice().id().equals(notice));
    DeskVisitor desk = DeskVisitor.signedIn(support);
    assertThat(desk.get("/notices/" + row.code()).statusCode()).isEqualTo(404);
    assertThat(desk.get("/notices/" + row.code() + "/customers").statusCode()).isEqualTo(404);
    assertThat(TestHouse.get(CustomersTold.class).byHand(support)).isEqualTo(before);
    assertThat(letters().account()).containsEntry(ByLetter.BY_HAND, 1L);
  }

  private Set<String> flaws(Map<String, String> other) {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                TestHouse.get(WriteCustomerLetter.class)
                    .write(lead, code, form("en", "It matters", "", other), version()));
    return ((Invalid) refused.refusal())
        .flaws().stream().map(Flaw::field).collect(Collectors.toSet());
  }

  private void write(String language, String subject, String text) {
    TestHouse.get(WriteCustomerLetter.class)
        .write(lead, code, form(language, subject, text, Map.of()), version());
  }

  private static CustomerLetterForm form(
      String language, String subject, String text, Map<String, String> other) {
    Map<String, String> fields = new HashMap<>();
    fields.put("what-data", "Names and addresses");
    fields.put("when", "Since Friday");
    fields.put("consequences", "Others may write to you in our name.");
    fields.put("measures", "We closed it. Doubt letters that ask for a password.");
    fields.put("known-so-far", "Somebody read a ledger.");
    fields.put("what-to-do", "Change your password.");
    fields.put("next-update", "2026-12-24");
    fields.put("contact", "desk@vendor.example");
    fields.putAll(other);
    return new CustomerLetterForm(language, subject, text, fields);
  }

  private void send() {
    assertThat(TestHouse.get(MailAffected.class).mail(privacy, code, version())).isPositive();
  }

  private void atRest() {
    Awaitility.await()
        .until(() -> {
          int _ = TestHouse.get(SendNotices.class).send();
          return !letters().account().containsKey(ByLetter.WAITS);
        });
  }

  private void expose() {
    TestHouse.get(RecordExposure.class)
        .record(
            lead,
            code,
            new ExposureForm("customers", "processor", "unlikely", "One address."),
            version());
  }

  private CustomerLetters.Whole letters() {
    return TestHouse.get(CustomerLetters.class).of(lead, code);
  }

  private ByLetter letter(String name) {
    return affected(name).letter();
  }

  private Reached known(String name) {
    return affected(name).known();
  }

  private Affected affected(String name) {
    return TestHouse.get(Touched.class).one(lead, code, number(name)).named().affected();
  }

  private long version() {
    return TestHouse.get(Incidents.class).open(lead, code).incident().version();
  }

  private List<NoticeSink.Taken> letters(String address) {
    return readers.sink.to(address).stream().filter(each -> each.text().contains(own)).toList();
  }

  private String number(String name) {
    return "K-" + name + own;
  }

  /// @return the mail address
  private String customer(String name, String language) {
    TestHouse.get(AddCustomer.class).add(lead, new CustomerForm(number(name), "Works", "", ""));
    String address = name + "-" + own + "@customers.example";
    contact(name, address, language);
    name(number(name));
    return address;
  }

  private void contact(String name, String address, String language) {
    var _ =
        TestHouse.get(AddContact.class)
            .add(
                lead,
                number(name),
                new ContactForm("security", "Ann", "mail", address, language, "", ""));
  }

  private void name(String number) {
    assertThat(TestHouse.get(NameAffected.class).name(lead, code, number, null, version())).isOne();
  }
}

package org.bellbuoy.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.catalog.AddComponent;
import org.bellbuoy.catalog.ComponentForm;
import org.bellbuoy.catalog.PlaceComponent;
import org.bellbuoy.catalog.RegisterRelease;
import org.bellbuoy.catalog.ReleaseForm;
import org.bellbuoy.identity.AskRecovery;
import org.bellbuoy.identity.BeginCodeGenerator;
import org.bellbuoy.identity.DeactivatePerson;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.SetProvider;
import org.bellbuoy.identity.TypedProvider;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Hashes;

/// The furniture in every state in which a page offers something to do: cases with a proposed, an
/// agreed, a broken and an ended silence, advisories from the draft to the public one, guests,
/// people who wait, left or lost something.
///
/// @param lead who did all this
/// @param second another member of all circles, with every way to come in
/// @param beginner who is about to set up a code generator
/// @param mailed a report whose reporter can be written to
/// @param receipt the code of that reporter, who was offered a date
/// @param byMail a report that came by mail
/// @param hidden a release that is not public
/// @param gone a person who was deactivated
/// @param links the addresses of links that were handed out and not used
/// @param customer who uses the product, was told of an advisory and signed in at the counter
public record Stage(
    Furniture known,
    Viewer.Staff lead,
    Viewer.Staff second,
    Viewer.Staff beginner,
    CaseStage silences,
    EmergencyStage alone,
    DutyStage duty,
    GrantStage grants,
    List<String> advisories,
    RunStage runs,
    String mailed,
    String receipt,
    String byMail,
    String hidden,
    String gone,
    List<String> links,
    SignedInCustomer customer) {

  private static final Viewer HOUSE = new Viewer.Machine();

  public static Stage set() {
    Furniture known = Furniture.fresh();
    Viewer.Staff lead = known.member();
    Viewer.Staff second = TestStaff.person(Role.values());
    Viewer.Staff beginner = TestStaff.person(Role.values());
    TestHouse.get(BeginCodeGenerator.class).execute(beginner);
    secure(second);
    provide(second);
    TestHouse.get(AskRecovery.class).execute(lead, second.personId());
    alarm(lead, second);
    TestHouse.get(PlaceComponent.class).execute(HOUSE, known.product(), known.component());
    ComponentForm spare = new ComponentForm(known.component() + "-2", "Sheet", "own", "", "");
    TestHouse.get(AddComponent.class).execute(HOUSE, spare);
    Reported reported = Reported.fresh();
    CaseStage silences = CaseStage.set(lead, second, reported.tracking());
    growOld(lead, silences.guarded());
    return new Stage(
        known,
        lead,
        second,
        beginner,
        silences,
        EmergencyStage.set(second, beginner, silences.guarded()),
        DutyStage.set(lead),
        GrantStage.set(lead),
        AdvisoryStage.set(lead, second),
        RunStage.set(lead, second),
        reported.tracking(),
        reported.receipt(),
        MailedReport.fresh(),
        unreleased(known.product()),
        left(),
        handedOut(),
        known.customer());
  }

  /// Whom an administrator wants to let begin anew.
  public String recovering() {
    return TestHouse.get(People.class).self(second).code();
  }

  /// A case whose silence was proposed, with a guest, a leak and a notice.
  public String guarded() {
    return silences.guarded();
  }

  public List<String> cases() {
    return silences.all();
  }

  /// Emergency accesses that wait for somebody.
  public List<String> emergencies() {
    return List.of(alone.asked(), alone.over());
  }

  /// Test environments that wait, run and have to be wiped.
  public List<String> environments() {
    return List.of(grants.asked(), grants.granted(), grants.ended());
  }

  /// A notice that goes out, one that is held, one that was stopped, one with a pilot.
  public List<String> notices() {
    return List.of(
        NoticeStage.planned(),
        NoticeStage.held(),
        NoticeStage.stopped(),
        NoticeStage.inPilot(known.member(), known.caseCode(), known.product()));
  }

  /// Opens the mailbox of the test environment that runs.
  public String environmentCode() {
    return grants.code();
  }

  /// Reports with a clock that stands still, and with none.
  public List<String> promised() {
    return List.of(duty.paused(), duty.waiting());
  }

  /// What laws ask, waiting and ended.
  public List<String> law() {
    return LawStage.pages(lead, second, guarded());
  }

  /// Whether customers hear before a fix: to be decided, wanted, and answered.
  public List<String> disclosures() {
    return DisclosureStage.pages(lead, second);
  }

  public String party() {
    return silences.party();
  }

  public Viewer guest() {
    return silences.guest();
  }

  /// Who may come to an address of a door that asks for this.
  public Viewer insider(String door, Permission needed) {
    return switch (needed) {
      case AS_CUSTOMER -> customer.viewer();
      case AT_COUNTER -> guest();
      default -> door.equals("counter") ? guest() : lead;
    };
  }

  /// An invitation to the counter that nobody has used.
  public String invitation() {
    return silences.invitation();
  }

  /// What an address calls by this name: of the guest's case what belongs to a guest, of the broken
  /// silence what belongs to the runbook, and of the furniture everything else.
  public String word(String pattern, String variable) {
    if (pattern.contains("/test-environments/")) {
      return grants.asked();
    }
    if (pattern.contains("/runs/{code}")) {
      return runs.going();
    }
    if (silences.knows(variable)) {
      return silences.of(variable);
    }
    if (variable.equals("code") && pattern.contains("{step}")) {
      return silences.broken();
    }
    if (variable.equals("decision")) {
      return alone.decision();
    }
    if (pattern.contains("/emergency/")) {
      return pattern.endsWith("/review") ? alone.over() : alone.asked();
    }
    boolean guests = pattern.matches(".*\\{(party|leak|decision)}.*");
    return variable.equals("code") && guests ? silences.guarded() : known.of(pattern, variable);
  }

  /// What a form sends to sign the second person in by a password.
  public String password() {
    String email = TestHouse.get(People.class).self(second).email();
    return "email=" + encoded(email) + "&password=" + encoded(TestStaff.PASSWORD);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// A passkey, a code generator and a session besides the one that is used.
  private static void secure(Viewer.Staff person) {
    TestStaff.passkey(person);
    TestHouse.get(BeginCodeGenerator.class).execute(person);
    TestHouse.database()
        .jdbc()
        .sql("update identity.code_generator set confirmed_at = created_at where person_id = :id")
        .param("id", person.personId())
        .update();
    TestStaff.session(person);
    TestStaff.token(person);
  }

  /// The data keys of a case, so that they are due to be renewed.
  private static void growOld(Viewer.Staff member, String caseCode) {
    TestHouse.database()
        .jdbc()
        .sql("update vault.data_key set created_at = :at where scope_id = :circle")
        .param("at", OffsetDateTime.parse("2024-01-01T00:00:00Z"))
        .param("circle", TestHouse.get(Cases.class).get(member, caseCode).embargo().value())
        .update();
  }

  private static void alarm(Viewer.Staff about, Viewer.Staff told) {
    Ids ids = TestHouse.get(Ids.class);
    TestHouse.database()
        .jdbc()
        .sql(
            """
            with raised as (
              insert into embargo.reading_alarm (id, code, reader_id, day, raised_at, items, usual)
              values (:id, :code, :about, date '2026-11-20', :at, 90, 4) returning id)
            insert into embargo.reading_alarm_to (alarm_id, person_id)
            select id, :told from raised
            """)
        .params(
            Map.of(
                "id", ids.next(),
                "code", ids.code(),
                "about", about.personId(),
                "at", TestHouse.clock().instant().atOffset(java.time.ZoneOffset.UTC),
                "told", told.personId()))
        .update();
  }

  /// An identity provider, with which this person's account is linked.
  private static void provide(Viewer.Staff linked) {
    TypedProvider typed =
        new TypedProvider(
            "https://id.example.test", "Works ID", "bellbuoy", "secret", "", "", "", "", false);
    TestHouse.get(SetProvider.class).execute(HOUSE, typed);
    TestHouse.database()
        .jdbc()
        .sql(
            """
            insert into identity.provider_account (person_id, lookup, linked_at)
            values (:person, :lookup, '2026-11-01T00:00:00Z')
            """)
        .param("person", linked.personId())
        .param("lookup", Hashes.sha256(linked.personId().toString()))
        .update();
  }

  private static String unreleased(String product) {
    ReleaseForm form = new ReleaseForm("1.0.2", "1.0", "", "", "", "", true);
    return TestHouse.get(RegisterRelease.class).execute(HOUSE, product, form).code();
  }

  private static String left() {
    People people = TestHouse.get(People.class);
    Viewer.Staff who = TestStaff.person(Role.SUPPORT);
    var person = people.self(who);
    TestHouse.get(DeactivatePerson.class).execute(HOUSE, who.personId(), person.version());
    return person.code();
  }

  private static List<String> handedOut() {
    var invited = TestHouse.get(InvitePerson.class).execute(HOUSE, TestStaff.typed(Role.SUPPORT));
    return List.of(invited.link().path(), TestStaff.link(TestStaff.person(Role.SUPPORT)), setUp());
  }

  /// A link of the first start, which a house with an administrator makes no more.
  private static String setUp() {
    Viewer.Staff person = TestStaff.person(Role.SUPPORT);
    String link = TestStaff.link(person);
    TestHouse.database()
        .jdbc()
        .sql(
            """
            update identity.one_time_link set kind = 'SETUP', person_id = null
             where kind = 'SIGN_IN' and person_id = :person
            """)
        .param("person", person.personId())
        .update();
    return "/set-up/" + link.substring(link.lastIndexOf('/') + 1);
  }
}

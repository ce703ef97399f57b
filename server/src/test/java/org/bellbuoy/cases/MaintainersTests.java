package org.bellbuoy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.embargo.CircleMember;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReportReceived;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.policy.ChangeGroundRules;
import org.bellbuoy.policy.GroundRules;
import org.bellbuoy.policy.GroundRulesForm;
import org.bellbuoy.policy.GroundRulesInForce;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A report on an open-source project finds its way to those who look after it.
class MaintainersTests {

  private static final String OTHER = "https://git.tide.example/keel-" + UUID.randomUUID();
  private static final String PROJECT = "https://git.tide.example/rope-" + UUID.randomUUID();

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.ANALYST);
  private final Viewer.Staff keeper = TestStaff.person(Role.ENGINEER);
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);
  private final GroundRules before = TestHouse.get(GroundRulesInForce.class).rules(lead);

  @BeforeEach
  void setUp() {
    GroundRulesForm now = GroundRulesForm.of(before);
    change(
        new GroundRulesForm(
            now.scope() + "\nrepository: " + PROJECT + "\nrepository: " + OTHER,
            now.conduct(),
            now.nonFindings(),
            now.escalation()));
    TestHouse.get(NameMaintainers.class).name(lead, PROJECT, List.of(code(keeper)));
  }

  @AfterEach
  void putBack() {
    TestHouse.get(NameMaintainers.class).name(lead, PROJECT, List.of());
    change(GroundRulesForm.of(before));
  }

  @Test
  void offersToLetThemInWhenACaseIsOpened() {
    String tracking = report(PROJECT);
    String page = desk.get("/reports/" + tracking).body();

    assertThat(page).contains("Let in who looks after it", keeper.name());
    String location =
        desk.post("/reports/" + tracking + "/case", "title", "Rope", "letIn", code(keeper))
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(members(location.substring(location.lastIndexOf('/') + 1)))
        .contains(keeper.personId());
  }

  @Test
  void letsNobodyInWhomThePersonStruckOut() {
    String tracking = report(PROJECT);
    desk.get("/reports/" + tracking);
    String location =
        desk.post("/reports/" + tracking + "/case", "title", "Rope")
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(members(location.substring(location.lastIndexOf('/') + 1)))
        .doesNotContain(keeper.personId());
  }

  @Test
  void letsThemInWhenAProgramSaysNothingElse() {
    String tracking = report(PROJECT);
    desk.get("/inbox");
    String opened =
        desk.postJson("/api/v1/reports/" + tracking + "/case", "{\"title\":\"Rope\"}").body();

    assertThat(members(opened.replaceAll(".*\"code\":\"([^\"]+)\".*", "$1")))
        .contains(keeper.personId());
  }

  @Test
  void letsThemReadNothingByBeingNamed() {
    String tracking = report(PROJECT);

    assertThat(DeskVisitor.signedIn(keeper).get("/reports/" + tracking).statusCode())
        .isEqualTo(404);
    assertThat(desk.get("/reports/" + report("other")).body())
        .doesNotContain("Let in who looks after it");
  }

  @Test
  void areBroughtInByThemselvesWhereThatIsSwitchedOn() {
    routed(PROJECT);
    String tracking = reportSaying("", "A rope is thin, see " + PROJECT + ".git/blob/main/rope.c");

    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> opens(keeper, tracking));
    assertThat(opens(lead, tracking)).as("who answers reports").isTrue();
    assertThat(opens(TestStaff.person(Role.ENGINEER), tracking)).isFalse();
    assertThat(opens(TestStaff.person(Role.ANALYST), tracking))
        .as("who joined the staff later is not in the circle")
        .isFalse();
    assertThat(running(tracking)).contains("HUMAN_ANSWER", "TRIAGE_DECISION");
    assertThat(desk.get("/reports/" + tracking).body()).contains("Answer the reporter");
  }

  @Test
  void areCalledOnceHoweverOftenItIsHeard() {
    routed(PROJECT);
    String tracking = report(PROJECT);
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> opens(keeper, tracking));
    ReportReceived again =
        new ReportReceived(Actor.machine(), TestHouse.clock().instant(), id(tracking));
    assertThat(circles(keeper)).isEqualTo(1);

    hear(listener -> listener.on(again));
    hear(listener -> listener.on(again));

    assertThat(circles(keeper)).isEqualTo(1);
  }

  @Test
  void areOfferedOnlyForAReportThatNamesTwo() {
    routed(PROJECT);
    String tracking = reportSaying(PROJECT, "The same as in " + OTHER);
    String barrier = report(PROJECT);
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> opens(keeper, barrier));

    assertThat(opens(keeper, tracking)).isFalse();
    assertThat(desk.get("/reports/" + tracking).body())
        .contains("Let in who looks after it", keeper.name());
  }

  @Test
  void areNotBroughtInByAnotherProjectWithALongerName() {
    routed(PROJECT);
    String longer = reportSaying("", "See " + PROJECT + "-tools and " + PROJECT + ".js");
    String barrier = report(PROJECT);
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> opens(keeper, barrier));

    assertThat(opens(keeper, longer)).isFalse();
  }

  @Test
  void theDecisionIsMadeByWhoeverMovesTheCase() {
    routed(PROJECT);
    String tracking = report(PROJECT);
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> opens(keeper, tracking));
    UUID subject =
        TestHouse.database()
            .jdbc()
            .sql("select subject_id from intake.report_state where report_id = :id")
            .param("id", id(tracking))
            .query(UUID.class)
            .single();

    Instant now = TestHouse.clock().instant();
    CaseMoved moved = new CaseMoved(lead.actor(), now, subject, CaseState.NEW, CaseState.TRIAGE);
    hear(listener -> listener.on(moved));

    assertThat(running(tracking)).containsExactly("HUMAN_ANSWER");
  }

  @Test
  void nobodyIsBroughtInWhereNobodyLooksAfterIt() {
    desk.get("/settings/maintainers");

    assertThat(desk.post("/settings/maintainers", "place", PROJECT, "routed", "yes").body())
        .contains("Choose whom a report shall bring in.");
  }

  private void routed(String place) {
    TestHouse.get(NameMaintainers.class).name(lead, place, List.of(code(keeper)), true);
  }

  private static boolean opens(Viewer.Staff person, String tracking) {
    return DeskVisitor.signedIn(person).get("/reports/" + tracking).statusCode() == 200;
  }

  private static UUID id(String tracking) {
    return TestHouse.database()
        .jdbc()
        .sql("select id from intake.report where tracking = :tracking")
        .param("tracking", tracking)
        .query(UUID.class)
        .single();
  }

  private static long circles(Viewer.Staff person) {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from embargo.circle_member where person_id = :person")
        .param("person", person.personId())
        .query(Long.class)
        .single();
  }

  /// At once and by the listener itself, not by its queue.
  private static void hear(Consumer<RouteReport> news) {
    RouteReport listener = AopTestUtils.getTargetObject(TestHouse.get(RouteReport.class));
    new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class))
        .executeWithoutResult(_ -> news.accept(listener));
  }

  private List<String> running(String tracking) {
    return TestHouse.get(Clocks.class).of(lead, id(tracking)).stream()
        .filter(RunningClock::runs)
        .map(clock -> clock.kind().name())
        .toList();
  }

  @Test
  void areNamedOnAPageOfTheirOwn() {
    String of = "/settings/maintainers?of=" + URLEncoder.encode(PROJECT, StandardCharsets.UTF_8);

    assertThat(desk.get("/settings/maintainers").body()).contains(PROJECT, keeper.name());
    assertThat(desk.get(of).body()).contains("checked", keeper.name());
    assertThat(desk.post("/settings/maintainers", "place", PROJECT).statusCode()).isEqualTo(303);
    assertThat(desk.get("/api/v1/maintainers").body())
        .contains("{\"place\":\"" + PROJECT + "\",\"people\":[],\"routed\":false}");
    assertThat(desk.post("/settings/maintainers", "place", PROJECT, "people", "x").body())
        .contains("Choose people of the staff");
    assertThat(desk.get("/settings/maintainers?of=nowhere").statusCode()).isEqualTo(404);
  }

  private void change(GroundRulesForm form) {
    long version = TestHouse.get(GroundRulesInForce.class).rules(lead).version();
    TestHouse.get(ChangeGroundRules.class).execute(lead, form, version);
  }

  private static String code(Viewer.Staff person) {
    return TestHouse.get(People.class).self(person).code();
  }

  private List<UUID> members(String code) {
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    return TestHouse.get(Embargoes.class).members(lead, file.embargo()).stream()
        .map(CircleMember::person)
        .toList();
  }

  private static String report(String product) {
    return reportSaying(product, "A rope is thin");
  }

  private static String reportSaying(String product, String what) {
    String sent =
        new StreetVisitor()
            .postJson(
                "/api/v1/reports",
                "{\"product\":\"" + product + "\",\"what\":\"" + what + "\",\"files\":[]}")
            .body();
    TestHouse.get(TakeIn.class).takeIn();
    return sent.replaceAll(".*\"tracking\":\"([^\"]+)\".*", "$1");
  }
}

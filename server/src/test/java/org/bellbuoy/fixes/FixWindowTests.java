package org.bellbuoy.fixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.bellbuoy.assessment.AssessSeverity;
import org.bellbuoy.assessment.AssessedPart;
import org.bellbuoy.assessment.AssessmentChanged;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.assessment.JudgementForm;
import org.bellbuoy.assessment.LineForm;
import org.bellbuoy.assessment.SetAffected;
import org.bellbuoy.assessment.Shelving;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.NameProductTeam;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductTeams;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.Rule;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.DelayReason;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TeamStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How long a fix may take follows from how bad the flaw is.
class FixWindowTests {

  private static final String CRITICAL =
      "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
  private static final String LOW =
      "CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N";

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.ANALYST);
  private final TransactionTemplate transaction =
      new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class));
  private final String code = TestHouse.get(OpenCase.class).open(lead, "A rope frays");

  @Test
  void beginsWithTheAcceptanceAndEndsByTheLevel() {
    Instant accepted = accept();
    assertThat(target()).isEmpty();
    judge(CRITICAL, 0);

    awaitTarget(accepted.plus(Duration.ofDays(14)));
  }

  @Test
  void movesWithTheLevelAndEndsWithTheFix() {
    Instant accepted = accept();
    judge(LOW, 0);
    awaitTarget(accepted.plus(Duration.ofDays(90)));
    judge(CRITICAL, 1);
    awaitTarget(accepted.plus(Duration.ofDays(14)));

    state(CaseState.PUBLISHED);
    judge(LOW, 2);
    Awaitility.await().until(() -> target().isEmpty());
  }

  /// A rule of a later day counts for cases that are accepted later.
  @Test
  void isADatedRuleForEachLevel() {
    Instant now = TestHouse.clock().instant();
    Deadlines rules = TestHouse.get(Deadlines.class);
    assertThat(rules.rules(lead))
        .filteredOn(rule -> rule.kind() == ClockKind.FIX)
        .extracting(Rule::grade, rule -> rule.limit().words())
        .contains(
            tuple("CRITICAL", "14 days"),
            tuple("HIGH", "30 days"),
            tuple("MEDIUM", "60 days"),
            tuple("LOW", "90 days"));
    assertThat(rules.due(lead, ClockKind.FIX, "NONE", now)).isEmpty();
    Instant from = now.plus(Duration.ofDays(3_650));
    TestHouse.database()
        .jdbc()
        .sql(
            """
            insert into deadlines.rule (kind, grade, valid_from, elapsed_hours, source)
            values ('FIX', 'LOW', :from, 24, 'OWN_DEFAULT')
                on conflict do nothing
            """)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .update();

    assertThat(rules.due(lead, ClockKind.FIX, "LOW", from))
        .contains(from.plus(Duration.ofHours(24)));
    assertThat(rules.due(lead, ClockKind.FIX, "LOW", now)).contains(now.plus(Duration.ofDays(90)));
  }

  @Test
  void endsSoonerFromWhenItIsKnownToBeExploited() {
    Instant accepted = accept();
    judge(LOW, 0);
    awaitTarget(accepted.plus(Duration.ofDays(90)));
    Instant known = TestHouse.clock().instant();
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set exploited = true where code = :code")
        .param("code", code)
        .update();
    judge(LOW, 1);

    awaitTarget(known.plus(Duration.ofDays(7)));
  }

  @Test
  void countsByTheTeamThatItsProductNames() {
    String product = Shelving.product();
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    name(product, TeamStage.brisbane());
    assertThat(desk.get("/products/" + product).body())
        .contains("Fix work counts by the calendar of Team brisbane.");
    assertThat(desk.get("/settings/teams/brisbane").body()).contains("product " + product);
    accept();
    LineForm line = LineForm.open(product, "1.1");
    TestHouse.get(SetAffected.class).execute(lead, file().id(), List.of(line), 0);
    judge(LOW, 1);
    Awaitility.await().until(() -> teams().equals(List.of("brisbane")));

    name(product, TeamStage.team("lima", "America/Lima"));
    judge(CRITICAL, 2);

    Awaitility.await().untilAsserted(() -> assertThat(teams()).hasSize(2).containsOnly("brisbane"));
  }

  @Test
  void startsOneClockHoweverManyPiecesOfNewsAreHeardAtOnce() throws Exception {
    judge(CRITICAL, 0);
    Instant accepted = accept();
    Callable<Object> heard =
        () ->
            transaction.execute(_ -> {
              keeper()
                  .on(
                      new AssessmentChanged(
                          lead.actor(), accepted, file().id().value(), AssessedPart.SEVERITY));
              return accepted;
            });

    try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
      for (Future<Object> each : eight.invokeAll(Collections.nCopies(8, heard))) {
        assertThat(each.get()).isEqualTo(accepted);
      }
    }

    assertThat(TestHouse.get(Clocks.class).of(lead, file().id().value()))
        .filteredOn(clock -> clock.kind() == ClockKind.FIX)
        .singleElement()
        .satisfies(clock -> assertThat(clock.stoppedAt()).isEmpty());
  }

  private static KeepFixWindow keeper() {
    return new KeepFixWindow(
        TestHouse.get(Cases.class),
        TestHouse.get(Assessments.class),
        TestHouse.get(FixTargets.class),
        TestHouse.get(FixStore.class),
        TestHouse.get(ProductTeams.class),
        TestHouse.get(Deadlines.class),
        TestHouse.get(StartClock.class),
        TestHouse.get(StopClock.class),
        TestHouse.clock());
  }

  private void name(String product, String team) {
    long version =
        TestHouse.get(Catalog.class).product(lead, product).map(Product::version).orElseThrow();
    TestHouse.get(NameProductTeam.class).execute(lead, product, team, version);
  }

  /// By whose calendars the clocks of the fix are and were counted.
  private List<String> teams() {
    return TestHouse.get(Clocks.class).of(lead, file().id().value()).stream()
        .filter(clock -> clock.kind() == ClockKind.FIX)
        .map(clock -> clock.team().value())
        .toList();
  }

  @Test
  void saysOnThePageThatAnEstimateIsLater() {
    Instant accepted = accept();
    judge(CRITICAL, 0);
    awaitTarget(accepted.plus(Duration.ofDays(14)));
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    String work = TestHouse.get(PlanFix.class).plan(lead, code, Shelving.product() + "|1.1", null);
    String page = "/cases/" + code + "/fixes";
    assertThat(desk.get(page).body())
        .contains("By the level of the flaw it is to be mended by")
        .doesNotContain("an estimate is later");

    Instant later = accepted.plus(Duration.ofDays(20));
    EstimateFix estimate = TestHouse.get(EstimateFix.class);
    FixEstimate bare = FixEstimate.of(later, "It is hard.");
    assertThatThrownBy(() -> estimate.estimate(lead, code, work, bare, 1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().sentence()).contains("puts the fix off"));
    FixEstimate said = new FixEstimate(later, "It is hard.", DelayReason.FIX_INCOMPLETE, null);
    estimate.estimate(lead, code, work, said, 1);
    assertThat(desk.get(page).body()).doesNotContain("an estimate is later");
    assertThat(desk.get(page + "/" + work).body())
        .contains("A second person has to confirm", "to be put off until")
        .doesNotContain("Confirm as the second person");

    Viewer.Staff second = TestStaff.person(Role.LEAD);
    TestHouse.get(AddToCircle.class).add(lead, file().embargo(), second.personId());
    DeskVisitor theirs = DeskVisitor.signedIn(second);
    assertThat(theirs.get("/").body()).contains(page + "/" + work);
    assertThat(theirs.get(page + "/" + work).body()).contains("Confirm as the second person");
    assertThat(theirs.post(page + "/" + work + "/confirmation", "version", "2").statusCode())
        .isEqualTo(303);
    assertThat(theirs.get("/").body()).doesNotContain(page + "/" + work);

    assertThat(desk.get(page).body()).contains("an estimate is later");
    assertThat(desk.get(page + "/" + work).body())
        .contains("put off until", "because the fix is incomplete");
    assertThat(desk.get("/api/v1" + page + "/" + work).body())
        .contains(
            "\"delay\":\"FIX_INCOMPLETE\"", "\"delayUntil\":", "\"waitsForSecondPerson\":false");
  }

  /// As if everything that an acceptance asks for had been there.
  private Instant accept() {
    Instant now = TestHouse.clock().instant();
    state(CaseState.ACCEPTED);
    TestHouse.database()
        .jdbc()
        .sql(
            """
            insert into cases.step (id, case_id, kind, at, by_kind, by_id, from_state, to_state)
            values (:id, :case, 'MOVED', :at, :kind, :by, 'VALIDATING', 'ACCEPTED')
            """)
        .param("id", UUID.randomUUID())
        .param("case", file().id().value())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("kind", lead.actor().kind().name())
        .param("by", lead.actor().id())
        .update();
    return now;
  }

  private void state(CaseState state) {
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set state = :state where code = :code")
        .param("state", state.name())
        .param("code", code)
        .update();
  }

  private void judge(String vector, long version) {
    JudgementForm judged =
        new JudgementForm(vector, null, null, null, null, null, "It is so.", "CWE-284");
    TestHouse.get(AssessSeverity.class).execute(lead, file().id(), judged, version);
  }

  private void awaitTarget(Instant expected) {
    Awaitility.await().until(() -> target().equals(Optional.of(expected)));
  }

  private Optional<Instant> target() {
    return TestHouse.get(FixTargets.class).of(lead, file());
  }

  private CaseFile file() {
    return TestHouse.get(Cases.class).get(lead, code);
  }
}

package org.bellbuoy.publication;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.runs.ChangeRun;
import org.bellbuoy.runs.Conduct;
import org.bellbuoy.runs.Haste;
import org.bellbuoy.runs.Run;
import org.bellbuoy.runs.RunFile;
import org.bellbuoy.runs.RunForm;
import org.bellbuoy.runs.RunRefusal;
import org.bellbuoy.runs.RunState;
import org.bellbuoy.runs.Runs;
import org.bellbuoy.runs.StartRun;
import org.bellbuoy.runs.StepState;
import org.bellbuoy.runs.StepView;
import org.bellbuoy.runs.WorkStep;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// What goes out by a run, what people do with it, and who sees it.
class ReleaseRunTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final Runs runs = TestHouse.get(Runs.class);
  private final StartRun starting = TestHouse.get(StartRun.class);
  private final ChangeRun changing = TestHouse.get(ChangeRun.class);
  private final WorkStep working = TestHouse.get(WorkStep.class);
  private final DeskVisitor desk = DeskVisitor.signedIn(river.publisher);

  private final CaseFile file = river.fixed(river.fresh());
  private final AdvisoryId id =
      river.draft(file, org.bellbuoy.standards.facts.AdvisoryKind.RELEASE, river.said(file));
  private final String hash = river.approved(id);
  private final Advisory advisory = TestHouse.get(Advisories.class).get(river.publisher, id);
  private final String number = StartRun.typed(advisory);

  @Test
  void showsWordForWordWhatWouldGoOutAndSendsNothing() {
    String page = desk.get("/advisories/" + advisory.code() + "/run").body();
    String plan = desk.get("/api/v1/advisories/" + advisory.code() + "/runs/plan").body();

    assertThat(page)
        .contains("Nothing has been sent", "advisories/" + number, "Cannot be undone")
        .contains("No account at CVE Services is set up", "Type " + number + " to confirm");
    assertThat(plan)
        .contains("\"name\":\"page\"", "feeds/advisories.atom", "\"after\":[\"issue\"]");
    assertThat(plan).contains("Path traversal in the import of <backups> & more");
    assertThat(TestHouse.get(Advisories.class).open(river.lead, id).revision().state())
        .isEqualTo(RevisionState.APPROVED);
    assertThat(runs.of(river.lead, advisory)).isEmpty();
  }

  @Test
  void bringsEachThingOutOnceAndLeavesToPeopleWhatIsTheirs() {
    river.move(river.lead, file, CaseState.SCHEDULED, Particular.DISCLOSURE_MOMENT);
    String path = "/advisories/" + advisory.code() + "/run";
    assertThat(desk.get(path).statusCode()).isEqualTo(200);
    assertThat(desk.post(path, "hash", hash, "typed", "yes please").statusCode()).isEqualTo(422);
    assertThat(desk.post(path, "hash", "other", "typed", number).statusCode()).isEqualTo(422);
    assertThat(desk.post(path, "hash", hash, "typed", number, "anyway", "yes").statusCode())
        .isEqualTo(303);
    assertThat(desk.post(path, "hash", hash, "typed", number, "anyway", "yes").statusCode())
        .isEqualTo(422);
    String run = runs.of(river.lead, advisory).orElseThrow().run().code();

    ReleaseRiver.eventually(() -> state(run, "verify") == StepState.DONE);
    assertThat(river.state(file)).isEqualTo(CaseState.PUBLISHED);
    assertThat(states(run))
        .containsEntry("fixed-builds-reachable", StepState.SKIPPED)
        .containsEntry("page", StepState.DONE)
        .containsEntry("cve-record", StepState.SKIPPED)
        .containsEntry("issue", StepState.HANDED)
        .containsEntry("release-notes", StepState.HELD)
        .containsEntry("blog", StepState.HANDED)
        .containsEntry("social", StepState.HELD);
    assertThat(desk.get("/runs/" + run).body())
        .contains("handed to a person", "What to say there", "See it");

    String steps = "/runs/" + run + "/steps";
    assertThat(desk.post(steps, "step", "issue", "hand", "did-it", "link", "there").body())
        .contains("begins with https://");
    assertThat(
            desk.post(steps, "step", "issue", "hand", "did-it", "link", "https://t.example/1")
                .statusCode())
        .isEqualTo(303);
    working.work(river.publisher, run, "blog", WorkStep.Hand.NOT_HERE, null);
    ReleaseRiver.eventually(() -> state(run, "release-notes") == StepState.HANDED);
    ReleaseRiver.eventually(() -> state(run, "social") == StepState.HANDED);
    for (String step : new String[] {"release-notes", "social"}) {
      working.work(river.publisher, run, step, WorkStep.Hand.DID_IT, "https://t.example/2");
    }
    notReachedFromHere(run);
    ReleaseRiver.eventually(() -> get(run).run().state() == RunState.DONE);

    assertThat(step(run, "report").words()).contains("steps done");
    assertThatThrownBy(() -> changing.change(river.publisher, run, ChangeRun.Turn.RECALL))
        .hasMessage("run-is-over");
    assertThat(step(run, "page").tries()).isEqualTo(1);
  }

  /// Nothing answers at the public address of a house of tests.
  private void notReachedFromHere(String run) {
    for (int tried = 0; tried < 3; tried++) {
      ReleaseRiver.eventually(() -> step(run, "outside").state() != StepState.RUNNING);
      if (state(run, "outside") == StepState.READY) {
        working.work(river.publisher, run, "outside", WorkStep.Hand.TRY_NOW, null);
        int before = tried;
        ReleaseRiver.eventually(
            () -> step(run, "outside").tries() > before || isSkipped(run, "outside"));
      }
    }
  }

  private boolean isSkipped(String run, String step) {
    return state(run, step) == StepState.SKIPPED;
  }

  @Test
  void waitsForItsMomentIsPausedAndRecalled() {
    String then = inDays(9, DayOfWeek.TUESDAY);
    Run run =
        starting.start(
            river.publisher, advisory.code(), new RunForm(hash, number, then, "UTC", "yes"));

    assertThat(desk.get("/runs").body()).contains(run.code(), "scheduled");
    assertThat(desk.get("/runs/" + run.code()).body()).contains("It goes out", " left");
    assertThat(desk.post("/runs/" + run.code(), "turn", "pause").statusCode()).isEqualTo(303);
    assertThat(get(run.code()).run().state()).isEqualTo(RunState.PAUSED);
    assertThat(desk.post("/runs/" + run.code(), "turn", "go-on").statusCode()).isEqualTo(303);
    assertThat(desk.post("/runs/" + run.code(), "turn", "recall").statusCode()).isEqualTo(303);

    assertThat(get(run.code()).run().state()).isEqualTo(RunState.RECALLED);
    assertThat(states(run.code()).values()).containsOnly(StepState.RECALLED);
    assertThat(TestHouse.get(Advisories.class).open(river.lead, id).revision().state())
        .isEqualTo(RevisionState.APPROVED);
    assertThat(
            starting.start(
                river.publisher, advisory.code(), new RunForm(hash, number, then, "", "yes")))
        .isNotEqualTo(run);
  }

  @Test
  void goesOutByItselfWhenItsMomentComesAndNotBefore() {
    Instant then = TestHouse.clock().instant().plus(Duration.ofHours(3)).truncatedTo(MINUTES);
    Conduct conduct = TestHouse.get(Conduct.class);
    String typed = LocalDateTime.ofInstant(then, ZoneOffset.UTC).toString();
    Run run =
        starting.start(
            river.publisher, advisory.code(), new RunForm(hash, number, typed, "UTC", "yes"));
    TestHouse.clock().advance(Duration.ofHours(2));
    for (var due = conduct.next(); due.isPresent(); due = conduct.next()) {
      due.get().run();
    }
    assertThat(state(run.code(), "page")).isNotEqualTo(StepState.DONE);
    assertThat(new StreetVisitor().get("/advisories/" + number).statusCode()).isEqualTo(404);

    TestHouse.clock().advance(Duration.ofHours(1));

    ReleaseRiver.eventually(() -> state(run.code(), "page") == StepState.DONE);
    ReleaseRiver.eventually(
        () -> new StreetVisitor().get("/advisories/" + number).statusCode() == 200);
    assertThat(
            TestHouse.get(PublishedAdvisories.class)
                .releaseOf(file.id().value())
                .orElseThrow()
                .facts()
                .tracking()
                .initialRelease())
        .isAfterOrEqualTo(then);
  }

  @Test
  void asksWhoeverChoosesABadMomentToInsist() {
    RunForm weekend = new RunForm(hash, number, inDays(9, DayOfWeek.SATURDAY), "UTC", "");

    assertThatThrownBy(() -> starting.start(river.publisher, advisory.code(), weekend))
        .satisfies(refused ->
            assertThat(((Refused) refused).refusal()).isInstanceOf(RunRefusal.BadMoment.class));
    for (String wrong : new String[] {"tomorrow", "2001-01-01T10:00", "2099-01-01T10:00"}) {
      assertThatThrownBy(() ->
              starting.start(
                  river.publisher, advisory.code(), new RunForm(hash, number, wrong, "UTC", "yes")))
          .hasMessage("invalid");
    }
    assertThat(runs.of(river.lead, advisory)).isEmpty();
  }

  @Test
  void goesOnWithTheScheduledRunWhereSomebodyPublishesAtOnce() {
    Run scheduled =
        starting.start(
            river.publisher,
            advisory.code(),
            new RunForm(hash, number, inDays(9, DayOfWeek.TUESDAY), "UTC", "yes"));

    river.publish(id, hash);

    RunFile now = runs.of(river.lead, advisory).orElseThrow();
    assertThat(now.run().code()).isEqualTo(scheduled.code());
    assertThat(now.run().haste()).isEqualTo(Haste.EMERGENCY);
    assertThat(state(scheduled.code(), "page")).isEqualTo(StepState.DONE);
    ReleaseRiver.eventually(() -> state(scheduled.code(), "issue") == StepState.HANDED);
  }

  @Test
  void isMissingForWhoeverMayNotSeeTheCase() {
    Run run =
        starting.start(
            river.publisher,
            advisory.code(),
            new RunForm(hash, number, inDays(9, DayOfWeek.TUESDAY), "UTC", "yes"));
    Viewer.Staff stranger = TestStaff.person(Role.LEAD, Role.PUBLISHER);
    DeskVisitor outside = DeskVisitor.signedIn(stranger);

    String api = "/api/v1/runs/";
    assertThat(outside.get("/runs/" + run.code()).statusCode()).isEqualTo(404);
    assertThat(outside.get(api + run.code()).statusCode()).isEqualTo(404);
    assertThat(outside.get(api + run.code()).body().replace(run.code(), ""))
        .isEqualTo(outside.get(api + "zzzzzzzzzz").body().replace("zzzzzzzzzz", ""));
    assertThat(outside.get("/runs").body()).doesNotContain(run.code());
    assertThat(outside.post("/runs/" + run.code(), "turn", "recall").statusCode()).isEqualTo(404);
    assertThat(DeskVisitor.signedIn(river.lead).get("/runs/" + run.code()).body())
        .doesNotContain("Recall the rest");
    assertThatThrownBy(() -> changing.change(river.lead, run.code(), ChangeRun.Turn.PAUSE))
        .hasMessage("not-allowed");
  }

  private static String inDays(int least, DayOfWeek day) {
    LocalDate from = LocalDate.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC);
    LocalDateTime then = from.plusDays(least).with(TemporalAdjusters.next(day)).atTime(10, 0);
    return then.plus(Duration.ZERO).toString();
  }

  private RunFile get(String run) {
    return runs.get(river.publisher, run);
  }

  private Map<String, StepState> states(String run) {
    return get(run).steps().stream().collect(Collectors.toMap(StepView::name, StepView::state));
  }

  private StepState state(String run, String name) {
    return step(run, name).state();
  }

  private StepView step(String run, String name) {
    return get(run).steps().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}

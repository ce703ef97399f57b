package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class QueueTests {

  private static final int FLOOD = 5_000;

  private final Viewer.Staff intake = TestStaff.person(Role.INTAKE);
  private final Reports reports = TestHouse.get(Reports.class);

  /// P8: incidents as a priority, and the priority is not lowered by volume.
  @Test
  void putsTheIncidentBeforeFiveThousandOthers() {
    filed("The first of many");
    flood();
    try {
      String incident = filed("A wallaby incident: somebody is in our servers now.");

      List<String> all = trackings(QueueFilter.of(ReportState.RECEIVED));

      assertThat(all).hasSizeGreaterThan(FLOOD);
      assertThat(all.subList(0, all.size() - FLOOD)).contains(incident);
      assertThat(all.subList(0, all.indexOf(incident)))
          .as("before the incident")
          .noneMatch(tracking -> tracking.startsWith("flood-"));
      long before = System.nanoTime();
      List<Report> first = reports.waiting(intake, Portion.first(200)).items();
      System.out.printf(
          "queue: the first 200 of %d in %d us%n",
          all.size(), (System.nanoTime() - before) / 1_000);
      assertThat(first).extracting(Report::tracking).contains(incident);
    } finally {
      drain();
    }
  }

  @Test
  void hearsHowUrgentAReportSaysToBe() {
    assertThat(urgency("The flaw is being actively exploited.")).isEqualTo(Urgency.EXPLOITED);
    assertThat(urgency("I can read personal data of your users")).isEqualTo(Urgency.PERSONAL_DATA);
    assertThat(urgency("Es gab einen Vorfall!")).isEqualTo(Urgency.INCIDENT);
    assertThat(urgency("Unauthenticated RCE")).isEqualTo(Urgency.SEVERE);
    assertThat(urgency("A source of forces, incidentally")).isEqualTo(Urgency.USUAL);
  }

  /// P10: a mixed queue is in the order that the rule says.
  @Test
  void ordersAMixedQueueByHowUrgentEachIs() {
    String usual = filed("A wombat squeaks " + UUID.randomUUID());
    String weighed = filed("A wombat creaks " + UUID.randomUUID());
    String severe = filed("Unauthenticated RCE in the burrow " + UUID.randomUUID());
    String personal = filed("I can read personal data of your wombats " + UUID.randomUUID());
    String exploited = filed("The burrow is being actively exploited " + UUID.randomUUID());
    String incident = filed("A wombat incident " + UUID.randomUUID());
    TestHouse.get(WeighReport.class).weigh(intake, weighed, "severe");
    List<String> ours = List.of(incident, exploited, personal, weighed, severe, usual);

    assertThat(trackings(QueueFilter.of(ReportState.RECEIVED)))
        .filteredOn(ours::contains)
        .containsExactlyElementsOf(ours);
  }

  @Test
  void putsCopiesBehindWhatNobodySaidBefore() {
    String words =
        IntStream.range(0, 300)
            .mapToObj(word -> "quokka" + word)
            .collect(
                Collectors.joining(
                    " ", "Exploited quokka " + UUID.randomUUID() + " reads your files: ", "."));
    List<String> copies = new ArrayList<>();
    for (int copy = 0; copy < 5; copy++) {
      copies.add(filed(words + " I am number " + copy));
    }
    String alone = filed("Exploited numbat " + UUID.randomUUID() + " that stands for itself");

    List<String> all = trackings(QueueFilter.of(ReportState.RECEIVED));

    assertThat(reports.get(intake, copies.get(4)).copied()).isTrue();
    assertThat(all.indexOf(alone)).isLessThan(all.indexOf(copies.get(4)));
  }

  @Test
  void letsAPersonSayMoreThanTheReport() {
    String claims = filed("An incident, says the potoroo");
    String quiet = filed("The bilby saw something odd");

    TestHouse.get(WeighReport.class).weigh(intake, quiet, "incident");

    List<String> all = trackings(QueueFilter.of(ReportState.RECEIVED));
    assertThat(all.indexOf(quiet)).isLessThan(all.indexOf(claims));
    assertThatThrownBy(() -> TestHouse.get(WeighReport.class).weigh(intake, quiet, "very"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void countsFromWhenAnIncidentIsKnownToTheFirstThingDoneAgainstIt() {
    String quiet = filed("The quoll saw something odd");
    FirstActions actions = TestHouse.get(FirstActions.class);
    RecordFirstAction record = TestHouse.get(RecordFirstAction.class);
    assertThatThrownBy(() -> record.record(intake, quiet, "cut-off"))
        .as("no incident")
        .hasMessage("not-found");

    TestHouse.get(WeighReport.class).weigh(intake, quiet, "incident");
    RunningClock clock = actions.waiting(intake, quiet).orElseThrow();
    assertThat(Duration.between(clock.startedAt(), clock.dueAt())).isEqualTo(Duration.ofHours(4));
    DeskVisitor desk = DeskVisitor.signedIn(intake);
    assertThat(desk.get("/reports/" + quiet).body()).contains("What was done first");
    assertThat(desk.post("/reports/" + quiet + "/first-action", "action", "cut-off").statusCode())
        .isEqualTo(303);
    record.record(intake, quiet, "warned");
    assertThat(desk.post("/reports/" + quiet + "/first-action", "action", "no").statusCode())
        .isEqualTo(422);

    assertThat(actions.waiting(intake, quiet)).isEmpty();
    assertThat(desk.get("/reports/" + quiet).body())
        .contains("What is affected was cut off")
        .doesNotContain("What was done first");
    assertThat(desk.get("/api/v1/reports/" + quiet + "/first-action").body()).contains("CUT_OFF");
  }

  @Test
  void waitsForNoActionInWhatTurnedOutToBeNoIncident() {
    String claims = filed("A quoll incident, or so it seems");
    WeighReport weigh = TestHouse.get(WeighReport.class);
    weigh.weigh(intake, claims, "incident");
    assertThat(TestHouse.get(FirstActions.class).waiting(intake, claims)).isPresent();

    weigh.weigh(intake, claims, "usual");

    assertThat(TestHouse.get(FirstActions.class).waiting(intake, claims)).isEmpty();
  }

  @Test
  void saysWhatWouldBecomeOfManyAndLeavesOutWhatNeedsAPerson() {
    String spam = filed("Buy the cheapest kowari");
    String danger = filed("A kowari incident, somebody is harmed now");
    Selection both = picked(spam, danger, "nosuchcode");

    Outlook outlook = TestHouse.get(Outlooks.class).of(intake, both, ReportState.SPAM);

    assertThat(outlook.would()).extracting(Report::tracking).containsExactly(spam);
    assertThat(outlook.left())
        .containsExactlyInAnyOrder(
            new Outlook.Left(danger, LeftOut.HARMS_NOW),
            new Outlook.Left("nosuchcode", LeftOut.UNKNOWN));
    assertThat(state(spam)).isEqualTo(ReportState.RECEIVED);
  }

  @Test
  void putsManyAwayAndBackAndKeepsTheirArrival() {
    String one = filed("Cheap quoll one");
    String two = filed("Cheap quoll two");
    var done =
        TestHouse.get(SettleReports.class).settle(intake, picked(one, two), ReportState.SPAM);
    assertThat(List.of(state(one), state(two))).containsOnly(ReportState.SPAM);
    TestHouse.get(SettleReport.class).settle(intake, two, ReportState.RECEIVED);
    TestHouse.get(SettleReport.class).settle(intake, two, ReportState.SPAM);

    int back = TestHouse.get(UndoSettlement.class).undo(intake, done.id());

    assertThat(back).isEqualTo(1);
    assertThat(state(one)).isEqualTo(ReportState.RECEIVED);
    assertThat(state(two)).as("somebody touched it since").isEqualTo(ReportState.SPAM);
    assertThatThrownBy(() -> TestHouse.get(UndoSettlement.class).undo(intake, done.id()))
        .isInstanceOf(Refused.class);
    assertThat(TestHouse.get(Settlements.class).get(intake, done.id()).undoneAt()).isNotNull();
  }

  @Test
  void letsItsClocksRunFromTheArrivalWhenAReportComesBack() {
    String tracking =
        new StreetVisitor()
            .postJson("/api/v1/reports", "{\"what\":\"A cheap dunnart\",\"files\":[]}")
            .body()
            .replaceAll(".*\"tracking\":\"([^\"]+)\".*", "$1");
    TestHouse.get(TakeIn.class).takeIn();

    Report report = reports.get(intake, tracking);
    Clocks clocks = TestHouse.get(Clocks.class);

    TestHouse.get(SettleReport.class).settle(intake, tracking, ReportState.SPAM);
    assertThat(clocks.of(intake, report.id().value())).noneMatch(RunningClock::runs);
    TestHouse.get(SettleReport.class).settle(intake, tracking, ReportState.RECEIVED);

    assertThat(clocks.of(intake, report.id().value()))
        .filteredOn(RunningClock::runs)
        .extracting(RunningClock::kind, RunningClock::startedAt)
        .containsExactlyInAnyOrder(
            tuple(ClockKind.HUMAN_ANSWER, report.arrivedAt()),
            tuple(ClockKind.TRIAGE_DECISION, report.arrivedAt()));
  }

  @Test
  void keepsSelectionsForWhoMadeThem() {
    QueueFilter filter =
        new QueueFilter(
            ReportState.RECEIVED,
            Set.of(Source.MAIL, Source.FORM),
            Set.of(Urgency.INCIDENT),
            QueueFilter.Owed.OPEN,
            QueueFilter.Copies.WITHOUT,
            7);
    TestHouse.get(SaveQueueView.class).save(intake, "Fires", QueueFilter.of(ReportState.SPAM));
    UUID kept = TestHouse.get(SaveQueueView.class).save(intake, "Fires", filter);

    List<QueueView> mine = TestHouse.get(QueueViews.class).list(intake);

    assertThat(mine).containsExactly(new QueueView(kept, "Fires", filter));
    Viewer.Staff other = TestStaff.person(Role.INTAKE);
    assertThat(TestHouse.get(QueueViews.class).list(other)).isEmpty();
    assertThatThrownBy(() -> TestHouse.get(ForgetQueueView.class).forget(other, kept))
        .isInstanceOf(Refused.class);
    TestHouse.get(ForgetQueueView.class).forget(intake, kept);
    assertThat(TestHouse.get(QueueViews.class).list(intake)).isEmpty();
  }

  @Test
  void walksFromThePreviewToTheDeedAndBackOnPages() {
    String spam = filed("Cheap antechinus for everybody");
    DeskVisitor visitor = DeskVisitor.signedIn(intake);
    visitor.get("/inbox?says=usual&copies=without");

    String preview =
        visitor.post("/inbox/settlements/preview", "pick", spam + "@0", "to", "spam").body();
    assertThat(preview).contains("1 report would become spam", spam + "@0");
    assertThat(state(spam)).isEqualTo(ReportState.RECEIVED);

    String there =
        visitor
            .post("/inbox/settlements", "pick", spam + "@0", "to", "spam")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(state(spam)).isEqualTo(ReportState.SPAM);
    assertThat(visitor.get(there).body()).contains("1 put away as spam", "Take it back");
    visitor.post(there + "/undo");
    assertThat(state(spam)).isEqualTo(ReportState.RECEIVED);
    assertThat(visitor.post("/inbox/settlements/preview", "to", "spam").statusCode())
        .isEqualTo(422);
  }

  @Test
  void doesTheSameByTheApi() {
    String spam = filed("Cheap phascogale for everybody");
    DeskVisitor visitor = DeskVisitor.signedIn(intake);
    visitor.get("/inbox");

    String answer =
        visitor
            .postJson(
                "/api/v1/inbox/settlements", "{\"state\":\"SPAM\",\"reports\":[\"" + spam + "\"]}")
            .body();

    assertThat(answer).contains("\"reports\":[\"" + spam + "\"]", "\"left\":[]");
    String id = answer.replaceAll(".*\"settlement\":\"([^\"]+)\".*", "$1");
    assertThat(visitor.postJson("/api/v1/inbox/settlements/" + id + "/undo", "{}").body())
        .contains("\"undoneAt\":\"");
    assertThat(state(spam)).isEqualTo(ReportState.RECEIVED);
  }

  private static Urgency urgency(String what) {
    return ClaimedUrgency.of(new Content("", "", what, "", "", "", "", ""));
  }

  private static Selection picked(String... trackings) {
    return Selection.of(
        Arrays.stream(trackings).map(tracking -> new Selection.Picked(tracking, null)).toList());
  }

  private ReportState state(String tracking) {
    return reports.get(intake, tracking).state();
  }

  private String filed(String what) {
    String tracking =
        TestHouse.get(FileReport.class)
            .file(
                intake,
                new NewReport(
                    Source.STAFF, new Content("", "", what, "", "", "", "", ""), List.of(), 1));
    TestHouse.get(TakeIn.class).takeIn();
    return tracking;
  }

  private List<String> trackings(QueueFilter filter) {
    List<String> all = new ArrayList<>();
    String after = null;
    do {
      Slice<Report> slice = reports.queue(intake, filter, new Portion(200, after));
      slice.items().forEach(report -> all.add(report.tracking()));
      after = slice.next();
    } while (after != null);
    return all;
  }

  /// As many rows as a flood leaves, all from before; what they say does not matter to the order.
  private static void flood() {
    TestHouse.database()
        .jdbc()
        .sql(
            """
            with thread as (select id from correspondence.thread limit 1),
                 words as (select content_sealed, content_sha256 from intake.report limit 1),
                 flood as (
                   insert into intake.report (id, tracking, source, thread_id, policy_version,
                                              content_sealed, content_sha256, arrived_at)
                   select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                          'flood-' || n, 'FORM', thread.id, 0, content_sealed, content_sha256,
                          '2020-01-01T00:00Z'
                     from generate_series(1, :flood) n, thread, words
                   returning id)
            insert into intake.report_state (report_id, state, taken_in_at, version)
            select id, 'RECEIVED', '2020-01-01T00:00Z', 0 from flood
            """)
        .param("flood", FLOOD)
        .update();
  }

  /// In one statement: what has no state for a moment would be taken in anew.
  private static void drain() {
    TestHouse.database()
        .jdbc()
        .sql(
            """
            with flood as (select id from intake.report where tracking like 'flood-%'),
                 states as (
                   delete from intake.report_state where report_id in (select id from flood))
            delete from intake.report where id in (select id from flood)
            """)
        .update();
  }
}

package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// What comes from somebody who was right once is called spam by two persons, and not among many.
class KnownSenderTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.INTAKE);
  private final Viewer.Staff intake = TestStaff.person(Role.INTAKE);
  private final Reports reports = TestHouse.get(Reports.class);
  private final SettleReport settle = TestHouse.get(SettleReport.class);
  private final String sender = "finder-" + UUID.randomUUID() + "@example.test";

  @Test
  void needsTwoPersonsOnceAReportOfTheSenderWasAccepted() {
    String before = filed(sender);
    assertThat(settle.settle(intake, before, ReportState.SPAM)).as("nobody is known").isTrue();
    accepted();
    String tracking = filed(sender.toUpperCase(java.util.Locale.ROOT));

    assertThat(settle.settle(intake, tracking, ReportState.SPAM)).isFalse();

    assertThat(state(tracking)).isEqualTo(ReportState.RECEIVED);
    assertThatThrownBy(() -> settle.settle(intake, tracking, ReportState.SPAM))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new IntakeRefusal.SecondPersonForSpam()));
    assertThat(settle.settle(lead, tracking, ReportState.SPAM)).isTrue();
    assertThat(state(tracking)).isEqualTo(ReportState.SPAM);
  }

  @Test
  void isLeftOutWhereManyArePutAway() {
    accepted();
    String known = filed(sender);
    String stranger = filed("stranger-" + sender);
    Selection both =
        Selection.of(
            List.of(new Selection.Picked(known, null), new Selection.Picked(stranger, null)));

    SettleReports.Done done =
        TestHouse.get(SettleReports.class).settle(intake, both, ReportState.SPAM);

    assertThat(done.outlook().left())
        .containsExactly(new Outlook.Left(known, LeftOut.KNOWN_SENDER));
    assertThat(state(known)).isEqualTo(ReportState.RECEIVED);
    assertThat(state(stranger)).isEqualTo(ReportState.SPAM);
  }

  @Test
  void isAgreedToOrTakenBackOnThePage() {
    accepted();
    String tracking = filed(sender);
    DeskVisitor first = DeskVisitor.signedIn(intake);
    DeskVisitor second = DeskVisitor.signedIn(lead);
    String page = "/reports/" + tracking;
    first.get(page);
    HttpResponse<String> proposed =
        first.postJson("/api/v1" + page + "/state", "{\"state\":\"SPAM\"}");

    assertThat(proposed.statusCode()).isEqualTo(202);
    assertThat(first.get(page).body())
        .contains("a second person has to say so too")
        .doesNotContain("I say so too");
    HttpResponse<String> again = first.post(page + "/state", "state", "spam");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("You said already that this is spam.");
    assertThat(second.get(page).body()).contains("I say so too");
    second.post(page + "/state", "state", "received");
    assertThat(second.get(page).body()).doesNotContain("a second person has to say so too");
    assertThat(settle.settle(lead, tracking, ReportState.SPAM)).isFalse();
    assertThat(first.post(page + "/state", "state", "spam").statusCode()).isEqualTo(303);
    assertThat(state(tracking)).isEqualTo(ReportState.SPAM);
  }

  @Test
  void keepsNoAddressAndForgetsWithTheReporter() {
    String tracking = accepted();
    assertThat(marks(tracking)).doesNotContain(sender);

    TestHouse.get(EraseReporter.class)
        .erase(lead, tracking, Set.of(ReporterPart.REPORTER), ErasureGround.REPORTER_ASKED);

    assertThat(settle.settle(intake, filed(sender), ReportState.SPAM)).isTrue();
  }

  /// A report of the sender, linked to a case that was accepted.
  private String accepted() {
    String code = TestHouse.get(OpenCase.class).open(lead, "It was true");
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set was_accepted = true where id = :id")
        .param("id", file.id().value())
        .update();
    String tracking = filed(sender);
    TestHouse.get(OpenCaseForReport.class).link(lead, tracking, code);
    Awaitility.await().until(() -> !marks(tracking).isEmpty());
    return tracking;
  }

  private static String marks(String tracking) {
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select encode(k.mark, 'escape') as mark
              from intake.known_sender k join intake.report r on r.id = k.report_id
             where r.tracking = :tracking
            """)
        .param("tracking", tracking)
        .query((row, _) -> row.getString("mark"))
        .optional()
        .orElse("");
  }

  private ReportState state(String tracking) {
    return reports.get(lead, tracking).state();
  }

  private String filed(String contact) {
    Content content = new Content("", "", "A bandicoot digs", "", "", "", contact, "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(intake, new NewReport(Source.STAFF, content, List.of(), 1));
    TestHouse.get(TakeIn.class).takeIn();
    return tracking;
  }
}

package org.bellbuoy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.Evidence;
import org.bellbuoy.intake.Evidences;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class AlikeTests {

  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST, Role.INTAKE);
  private final String own = TestHouse.get(Ids.class).code();

  @Test
  void hintsAtAReportThatSaysNearlyTheSame() {
    String first = filed(words("the gate") + " sent by me", "");
    String second = filed(words("the gate") + " sent by somebody else", "");

    List<AlikeHit> alike = alike(analyst, second);

    assertThat(alike.getFirst().hit().code()).isEqualTo(first);
    assertThat(alike.getFirst().likeness()).isGreaterThan(60);
  }

  @Test
  void hintsAtAReportThatNamesTheSamePlaceInOtherWords() {
    String first = filed("Reading beyond the end in Halyard" + own + ".readKnot", "");
    String second = filed("A crash, long input, see halyard" + own + ".readKnot() please", "");

    AlikeHit hit = alike(analyst, second).getFirst();

    assertThat(hit.hit().code()).isEqualTo(first);
    assertThat(hit.traces()).containsExactly("halyard" + own + ".readknot");
  }

  @Test
  void hintsAtNothingThatTheViewerMayNotKnow() {
    String first = filed(words("the hatch"), "");
    String second = filed(words("the hatch") + " again", "");
    TestHouse.get(OpenCaseForReport.class).open(analyst, first, "Known to few");
    Viewer.Staff other = TestStaff.person(Role.INTAKE, Role.LEAD);

    await()
        .untilAsserted(() ->
            assertThat(alike(other, second)).noneMatch(hit -> hit.hit().code().equals(first)));
    assertThat(alike(analyst, second)).anyMatch(hit -> hit.hit().code().equals(first));
  }

  @Test
  void showsHintsAndWhatIsThereOnThePageAndByTheApi() {
    filed(words("the plank"), "");
    String report = filed(words("the plank"), "1. Call Plank.readLoose()\n2. Look");
    assertThat(alike(analyst, report)).isNotEmpty();
    DeskVisitor visitor = DeskVisitor.signedIn(analyst);

    assertThat(visitor.get("/reports/" + report).body())
        .contains("Perhaps the same", "% alike", "What it has to show", "Plank.readLoose");
    assertThat(visitor.get("/api/v1/reports/" + report + "/alike").body())
        .contains("\"likeness\":");
    assertThat(visitor.get("/api/v1/reports/" + report + "/evidence").body())
        .contains("{\"kind\":\"STEPS\",\"there\":true,\"found\":\"2 lines\"}");
  }

  @Test
  void findsWhatIsThereAndSaysWhatIsNot() {
    String report = filed("Something is odd", "");

    List<Evidence> found =
        TestHouse.get(Evidences.class)
            .of(analyst, TestHouse.get(Reports.class).open(analyst, report));

    assertThat(found).extracting(Evidence::kind).containsExactly(Evidence.Kind.values());
    assertThat(found).noneMatch(Evidence::there);
  }

  /// News reach the index a moment later: by then the analyst is shown something.
  private List<AlikeHit> alike(Viewer viewer, String tracking) {
    await().until(() -> !indexed(analyst, tracking).isEmpty());
    return indexed(viewer, tracking);
  }

  private static List<AlikeHit> indexed(Viewer viewer, String tracking) {
    TestHouse.get(Indexing.class).catchUp();
    return TestHouse.get(Search.class)
        .alike(viewer, TestHouse.get(Reports.class).get(viewer, tracking));
  }

  private String words(String what) {
    return "Whoever knows "
        + own
        + " opens "
        + what
        + " of every ship, walks through it by night"
        + " and reads the log book, the charts and all letters of the captain "
        + own;
  }

  private String filed(String what, String steps) {
    Content content = new Content("", "", what, steps, "", "", "", "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(analyst, new NewReport(Source.STAFF, content, List.of(), 1));
    TestHouse.get(TakeIn.class).takeIn();
    return tracking;
  }
}

package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// How reports begin, on the list of the inbox.
class GistTests {

  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST, Role.INTAKE);
  private final Reports reports = TestHouse.get(Reports.class);

  @Test
  void endsBetweenTwoWordsWithinOneLine() {
    assertThat(gist("The gate\n  stands open").words()).isEqualTo("The gate stands open");
    assertThat(gist("word ".repeat(100)).words()).hasSizeLessThan(122).endsWith("word…");
    assertThat(gist("x".repeat(500)).words()).hasSize(120).endsWith("x…");
    assertThat(gist("\uD83D\uDE80".repeat(200)).words().codePoints())
        .noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  @Test
  void opensAPageOfReportsAsOneReading() {
    List<Report> filed = List.of(filed("The first gate"), filed("The second gate"));
    long before = readings();

    Map<UUID, Gist> gists = reports.gists(analyst, filed);

    assertThat(gists.values())
        .containsExactlyInAnyOrder(
            new Gist("quay", "The first gate"), new Gist("quay", "The second gate"));
    assertThat(readings()).isEqualTo(before + 1);
  }

  @Test
  void opensNothingForWhoMayNotKnow() {
    Report waiting = filed("Not for every eye");
    Report linked = filed("For the circle alone");
    TestHouse.get(OpenCaseForReport.class).open(analyst, linked.tracking(), "A case");
    Report now = reports.get(analyst, linked.tracking());
    Viewer.Staff intake = TestStaff.person(Role.INTAKE);

    assertThat(reports.gists(intake, List.of(waiting, now))).hasSize(1);
    assertThat(reports.gists(analyst, List.of(waiting, now))).hasSize(2);
    assertThat(reports.gists(TestStaff.person(Role.EMPLOYEE), List.of(waiting, now))).isEmpty();
  }

  @Test
  void standsInTheInboxAndInItsApi() {
    filed("The lamp <b>goes out</b>");
    DeskVisitor visitor = DeskVisitor.signedIn(analyst);

    String page = everyPage(visitor, "/inbox?state=received", "&amp;after=");
    assertThat(page).contains("The lamp &lt;b&gt;goes out&lt;/b&gt;", "quay");
    assertThat(visitor.get("/api/v1/reports?limit=1").body())
        .contains("\"words\":\"", "\"product\"");
  }

  /// Other tests leave their reports in the same inbox.
  private static String everyPage(DeskVisitor visitor, String first, String mark) {
    StringBuilder all = new StringBuilder();
    String path = first;
    while (!path.isEmpty()) {
      String page = visitor.get(path).body();
      all.append(page);
      int at = page.indexOf(mark);
      path =
          at < 0
              ? ""
              : first + "&after=" + page.substring(at + mark.length(), page.indexOf('"', at));
    }
    return all.toString();
  }

  private static Gist gist(String what) {
    return Gist.of(content(what));
  }

  private Report filed(String what) {
    String tracking =
        TestHouse.get(FileReport.class)
            .file(analyst, new NewReport(Source.STAFF, content(what), List.of(), 1));
    TestHouse.get(TakeIn.class).takeIn();
    return reports.get(analyst, tracking);
  }

  private static Content content(String what) {
    return new Content("quay", "", what, "", "", "", "", "");
  }

  private long readings() {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from audit.leaf where what = 'kernel.MaterialRead' and by_id = :by")
        .param("by", analyst.personId())
        .query(Long.class)
        .single();
  }
}

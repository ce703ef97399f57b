package org.bellbuoy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SampleFacts;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.WriteNote;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.LeaveCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class SearchTests {

  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
  private final Viewer.Staff stranger = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final String word = "w" + TestHouse.get(Ids.class).code();

  @Test
  void findsACaseByItsTitleItsNotesAndItsNumber() {
    String code = opened("The " + word + " opens");
    TestHouse.get(WriteNote.class).write(analyst, code, "seen in Zürich" + word);

    assertThat(codes(analyst, word)).containsExactly(code);
    assertThat(codes(analyst, "zurich" + word)).containsExactly(code);
    assertThat(codes(analyst, word.substring(0, 6))).contains(code);
    assertThat(codes(analyst, code)).containsExactly(code);
    assertThat(codes(analyst, word + " nowhere")).isEmpty();
  }

  @Test
  void givesNoHitNoCountAndNoFacetToWhoIsNotInTheCircle() {
    String code = opened("The " + word + " opens");

    Found found = search(stranger, word);

    assertThat(found.hits()).isEmpty();
    assertThat(found.total()).isZero();
    assertThat(found.kinds()).isEmpty();
    assertThat(found.states()).isEmpty();
    assertThat(found).isEqualTo(search(stranger, "q" + TestHouse.get(Ids.class).code()));
    assertThat(search(stranger, code).total()).isZero();
  }

  @Test
  void ordersWhatOneMayReadWithoutRegardToWhatOneMayNot() {
    opened(word + " alpha beta");
    opened("something about " + word);
    List<String> before = codes(analyst, word + " ");
    for (int i = 0; i < 5; i++) {
      TestHouse.get(OpenCase.class).open(stranger, word + " hidden " + i);
    }

    assertThat(codes(analyst, word + " ")).isEqualTo(before);
    assertThat(search(analyst, word).total()).isEqualTo(2);
  }

  @Test
  void forgetsACaseTheMomentOneLeavesItsCircle() {
    CaseFile file = file(opened("The " + word + " opens"));
    TestHouse.get(AddToCircle.class).add(analyst, file.embargo(), stranger.personId());
    assertThat(codes(stranger, word)).containsExactly(file.code());

    TestHouse.get(LeaveCircle.class).leave(stranger, file.embargo(), stranger.personId());

    assertThat(TestHouse.get(Search.class).find(stranger, Wanted.read(word, "", "", 25)).total())
        .isZero();
  }

  @Test
  void showsAnUnlinkedReportToIntakeOnly() {
    Viewer.Staff intake = TestStaff.person(Role.INTAKE);
    Viewer.Staff engineer = TestStaff.person(Role.ENGINEER);
    Content content = new Content("", "", word + " odd\nmore", "by hand", "", "", "", "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(intake, new NewReport(Source.STAFF, content, List.of(), 1));
    int _ = TestHouse.get(TakeIn.class).takeIn();

    assertThat(codes(intake, word)).containsExactly(tracking);
    assertThat(search(intake, word).hits().getFirst().title()).isEqualTo(word + " odd");
    assertThat(codes(engineer, word)).isEmpty();
  }

  @Test
  void findsADraftByItsWordsAndItsCveId() {
    CaseFile file = file(opened("A case"));
    AdvisoryId id =
        TestHouse.get(DraftAdvisory.class)
            .draft(
                analyst,
                new NewAdvisory(
                    AdvisoryKind.RELEASE,
                    file.embargo(),
                    file.id().value(),
                    Map.of(SectionName.TITLE, "About " + word),
                    Particulars.about(List.of(SampleFacts.flaw("CVE-2026-48213")))));
    String code = TestHouse.get(Advisories.class).get(analyst, id).code();

    assertThat(codes(analyst, word)).containsExactly(code);
    assertThat(codes(analyst, "cve-2026-48213")).containsExactly(code);
    assertThat(codes(stranger, "CVE-2026-48213")).isEmpty();
  }

  @Test
  void narrowsByKindAndCountsWhatTheWordsWouldFind() {
    String code = opened("The " + word + " opens");

    Found reports =
        TestHouse.get(Search.class).find(analyst, caughtUp(Wanted.read(word, "report", "", 25)));
    Found cases = TestHouse.get(Search.class).find(analyst, Wanted.read(word, "case", "new", 25));

    assertThat(reports.hits()).isEmpty();
    assertThat(reports.kinds()).containsExactly(Map.entry("CASE", 1));
    assertThat(cases.hits()).extracting(Hit::code).containsExactly(code);
    assertThat(cases.states()).containsExactly(Map.entry("new", 1));
  }

  @Test
  void tellsTheLedgerWhatWasShown() {
    CaseFile file = file(opened("The " + word + " opens"));
    long before = readings(analyst, file.embargo().value());

    codes(stranger, word);
    assertThat(readings(stranger, file.embargo().value())).isZero();
    codes(analyst, word);

    assertThat(readings(analyst, file.embargo().value())).isEqualTo(before + 1);
  }

  @Test
  void readsEverythingAnewAtTheStart() throws Exception {
    String code = opened("The " + word + " opens");
    SearchIndex fresh = new SearchIndex();
    Indexing again =
        new Indexing(
            fresh,
            List.of(
                TestHouse.get(CaseShelf.class),
                TestHouse.get(ReportShelf.class),
                TestHouse.get(AdvisoryShelf.class)));

    again.readAll();

    assertThat(again.progress().complete()).isTrue();
    assertThat(
            fresh
                .search(Wanted.read(word, "", "", 25), TestHouse.get(Guard.class).opensFor(analyst))
                .shown())
        .extracting(SearchIndex.Shown::code)
        .containsExactly(code);
    fresh.destroy();
  }

  @Test
  void worksAsAPageWithoutAScriptAndByTheApi() {
    String code = opened("The " + word + " opens");
    TestHouse.get(Indexing.class).catchUp();

    DeskVisitor visitor = DeskVisitor.signedIn(analyst);
    assertThat(visitor.get("/search?q=" + word).body())
        .contains("/cases/" + code, "1 hit", "<title>Search ");
    assertThat(visitor.get("/api/v1/search?q=" + word).body())
        .contains("\"href\":\"/cases/" + code + "\"", "\"total\":1");
    assertThat(DeskVisitor.signedIn(stranger).get("/search?q=" + word).body())
        .contains("Nothing found that you may know of")
        .doesNotContain(code);
    assertThat(visitor.get("/search?q=" + "x".repeat(300)).statusCode()).isEqualTo(422);
    assertThat(visitor.get("/api/v1/search?kind=nonsense&q=x").statusCode()).isEqualTo(422);
    assertThat(visitor.get("/search").body()).contains("Find what you may know of");
  }

  private String opened(String title) {
    return TestHouse.get(OpenCase.class).open(analyst, title);
  }

  private CaseFile file(String code) {
    return TestHouse.get(Cases.class).get(analyst, code);
  }

  private static Found search(Viewer viewer, String words) {
    return TestHouse.get(Search.class).find(viewer, caughtUp(Wanted.read(words, "", "", 25)));
  }

  private static Wanted caughtUp(Wanted wanted) {
    TestHouse.get(Indexing.class).catchUp();
    return wanted;
  }

  private static List<String> codes(Viewer viewer, String words) {
    return search(viewer, words).hits().stream().map(Hit::code).toList();
  }

  /// By one person: the house itself reads what it works on.
  private static long readings(Viewer.Staff by, UUID circle) {
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select count(*) from audit.leaf
             where what = 'kernel.MaterialRead' and about = :about and by_id = :by
            """)
        .param("by", by.personId())
        .param("about", circle)
        .query(Long.class)
        .single();
  }
}

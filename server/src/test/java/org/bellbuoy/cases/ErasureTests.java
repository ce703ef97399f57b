package org.bellbuoy.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.GiveTask;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.embargo.InviteParty;
import org.bellbuoy.embargo.LayOutNotice;
import org.bellbuoy.embargo.Parties;
import org.bellbuoy.embargo.PartyKind;
import org.bellbuoy.embargo.WriteToParty;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.LinkReport;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.search.Search;
import org.bellbuoy.search.Wanted;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.vault.ScopeErased;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ErasureTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.ANALYST);
  private final Viewer.Staff second = TestStaff.person(Role.LEAD);
  private final String word = "e" + TestHouse.get(Ids.class).code();
  private final String code = TestHouse.get(OpenCase.class).open(lead, "About " + word);
  private final CaseFile file = TestHouse.get(Cases.class).get(lead, code);

  @Test
  void erasesACaseThatHasEndedWhenTwoLeadsAgree() {
    String tracking = linkedReport();
    TestHouse.get(WriteNote.class).write(lead, code, "A note on " + word);
    end();
    propose();
    refuses(() -> erase(lead), ErasureRefusal.SecondPersonNeeded.class);

    erase(second);

    assertThat(TestHouse.get(Cases.class).get(lead, code).title()).isEqualTo("Erased");
    assertThat(TestHouse.get(Cases.class).timeline(lead, code))
        .isNotEmpty()
        .allMatch(step -> step.text().isEmpty());
    assertThatThrownBy(() -> TestHouse.get(Reports.class).open(lead, tracking))
        .isInstanceOf(ScopeErased.class);
    DeskVisitor visitor = DeskVisitor.signedIn(lead);
    HttpResponse<String> page = visitor.get("/cases/" + code);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Erased on", "the law demands it").doesNotContain(word);
    assertThat(visitor.get("/reports/" + tracking).statusCode()).isEqualTo(410);
    assertThat(visitor.get("/api/v1/cases/" + code + "/erasure").body())
        .contains("\"erasedAt\":\"");
    assertThat(TestHouse.get(Search.class).find(lead, Wanted.read(word, "", "", 25)).total())
        .isZero();
    refuses(this::propose, ErasureRefusal.ProposedAlready.class);
  }

  @Test
  void neverErasesAnOpenCaseNorOneThatNobodyProposed() {
    refuses(this::propose, ErasureRefusal.StillOpen.class);
    end();
    circle();
    refuses(() -> erase(second), ErasureRefusal.NotProposed.class);
  }

  @Test
  void takesAProposalBack() {
    end();
    propose();

    TestHouse.get(WithdrawErasure.class).withdraw(lead, code);

    assertThat(TestHouse.get(Erasures.class).find(lead, code)).isEmpty();
  }

  @Test
  void asksForTheCodeOnThePage() {
    end();
    circle();
    DeskVisitor first = DeskVisitor.signedIn(lead);
    assertThat(first.get("/cases/" + code + "/erasure").body()).contains("Propose to erase it");
    assertThat(first.post("/cases/" + code + "/erasure", "ground", "law").statusCode())
        .isEqualTo(303);
    DeskVisitor other = DeskVisitor.signedIn(second);
    assertThat(other.get("/cases/" + code + "/erasure").body()).contains("A second person");
    assertThat(other.post("/cases/" + code + "/erasure/confirmation", "typed", "yes").statusCode())
        .isEqualTo(422);
    assertThat(other.post("/cases/" + code + "/erasure/confirmation", "typed", code).statusCode())
        .isEqualTo(303);
    assertThat(other.get("/cases/" + code + "/erasure").body()).contains("Erased for ever");
  }

  @Test
  void erasesWhatWasLaidOutAtTheCounterToo() {
    EmbargoId circle = file.embargo();
    HandedInvitation handed =
        TestHouse.get(InviteParty.class).invite(lead, circle, PartyKind.PARTNER, word, 30);
    TestHouse.get(WriteToParty.class).write(lead, circle, handed.party(), "A letter " + word);
    TestHouse.get(GiveTask.class).give(lead, circle, handed.party(), "A task " + word);
    TestHouse.get(LayOutNotice.class)
        .layOut(lead, circle, "A notice " + word, TestHouse.clock().instant());
    DeskVisitor guest = DeskVisitor.at(TestHouse.counter(""));
    guest.get(handed.path());
    guest.post(handed.path(), "word", handed.word());
    assertThat(guest.get("/").body())
        .contains("A letter " + word, "A task " + word, "A notice " + word);
    JdbcClient jdbc = TestHouse.database().jdbc();
    jdbc.sql(
            """
            create table public.kept_keys as select * from vault.data_key where scope_id = :circle
            """)
        .param("circle", circle.value())
        .update();
    end();
    propose();

    erase(second);
    jdbc.sql("insert into vault.data_key select * from public.kept_keys").update();
    jdbc.sql("drop table public.kept_keys").update();

    assertThat(guest.get("/").statusCode()).isEqualTo(410);
    assertThat(guest.get("/").body()).doesNotContain(word);
    Parties parties = TestHouse.get(Parties.class);
    assertThatThrownBy(() -> parties.of(lead, circle)).isInstanceOf(ScopeErased.class);
    assertThatThrownBy(() -> parties.notices(lead, circle)).isInstanceOf(ScopeErased.class);
    assertThat(DeskVisitor.signedIn(lead).get("/cases/" + code).body()).doesNotContain(word);
  }

  @Test
  void wantsProofAgainThatItIsTheLead() {
    end();
    circle();
    DeskVisitor late = DeskVisitor.signedIn(lead);
    late.get("/cases/" + code + "/erasure");
    TestHouse.clock().advance(Sessions.FRESH);

    assertThat(late.post("/cases/" + code + "/erasure", "ground", "law").body())
        .contains("Show that it is you");
    assertThat(
            late.postJson("/api/v1/cases/" + code + "/erasure", "{\"ground\":\"LAW\"}")
                .statusCode())
        .isEqualTo(403);
    assertThat(TestHouse.get(Erasures.class).find(lead, code)).isEmpty();
  }

  @Test
  void showsAnAlarmInsteadOfARowThatSomebodyMoved() {
    String other = TestHouse.get(OpenCase.class).open(lead, "Another");
    CaseRow before = TestHouse.get(CaseStore.class).findByCode(code).orElseThrow();
    TestHouse.database()
        .jdbc()
        .sql(
            """
            update cases.case_file set title_sealed =
              (select title_sealed from cases.case_file where code = :other)
             where code = :code
            """)
        .param("other", other)
        .param("code", code)
        .update();

    HttpResponse<String> page = DeskVisitor.signedIn(lead).get("/cases/" + code);
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set title_sealed = :title where code = :code")
        .param("title", before.title().bytes())
        .param("code", code)
        .update();

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("behind the house").doesNotContain("Another");
  }

  private void end() {
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set state = 'REJECTED' where code = :code")
        .param("code", code)
        .update();
  }

  private void circle() {
    TestHouse.get(AddToCircle.class).add(lead, file.embargo(), second.personId());
  }

  private void propose() {
    circle();
    TestHouse.get(ProposeErasure.class).propose(lead, code, Erasure.Ground.LAW);
  }

  private void erase(Viewer viewer) {
    TestHouse.get(EraseCase.class).erase(viewer, code);
  }

  private String linkedReport() {
    Content content = new Content("", "", word + " odd", "", "", "", "", "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(lead, new NewReport(Source.STAFF, content, List.of(), 1));
    int _ = TestHouse.get(TakeIn.class).takeIn();
    TestHouse.get(LinkReport.class)
        .link(lead, tracking, new SubjectId(file.id().value()), file.embargo());
    return tracking;
  }

  private static void refuses(Runnable deed, Class<? extends Refusal> refusal) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
  }
}

package org.bellbuoy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Erasure;
import org.bellbuoy.cases.ErasureRefusal;
import org.bellbuoy.cases.HoldGround;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.PlaceHold;
import org.bellbuoy.cases.ProposeErasure;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.EraseReporter;
import org.bellbuoy.intake.ErasureGround;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.IntakeRefusal;
import org.bellbuoy.intake.LinkReport;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.ReporterPart;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.vault.ScopeErased;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the rules erase and what they never touch.
class RetentionTests {

  private static final int[] AGES = {1, 89, 91, 364, 366, 729, 731, 1_094, 1_096, 4_000};
  private static final String[] AWAY = {"RECEIVED", "SPAM", "CONCERN", "WITHDRAWN"};

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.ANALYST);
  private final JdbcClient jdbc = TestHouse.database().jdbc();
  private final Instant now = TestHouse.clock().instant();

  /// A report, and what the rules shall do with it.
  private record Planned(
      String tracking, boolean gone, boolean reporter, boolean files, boolean letters) {}

  @ParameterizedTest
  @ValueSource(longs = {20_260_401, 20_260_402, 20_260_403})
  void erasesEverythingThatIsDueAndNothingElse(long seed) {
    Random random = new Random(seed);
    List<Planned> plan = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      plan.add(putAway(AWAY[random.nextInt(AWAY.length)], AGES[random.nextInt(AGES.length)]));
    }
    for (int at = 0; at < 12; at++) {
      CaseState state = CaseState.values()[random.nextInt(CaseState.values().length)];
      plan.add(inCase(state, AGES[random.nextInt(AGES.length)], random.nextInt(4) == 0));
    }
    TestHouse.get(ApplyRetention.class).apply();

    for (Planned each : plan) {
      assertThat(facts(each.tracking())).as("%s by seed %d", each, seed).isEqualTo(each);
      if (each.gone()) {
        assertThatThrownBy(() -> open(each)).isInstanceOf(ScopeErased.class);
      } else {
        assertThat(open(each).credit().isEmpty()).isEqualTo(each.reporter());
      }
    }
    assertThat(plan.stream().filter(each -> expired(each.tracking())).toList())
        .isEqualTo(plan.stream().filter(Planned::gone).toList());
    assertThat(TestHouse.get(Retention.class).plan(lead))
        .filteredOn(due -> due.period().kind().way() == RetentionKind.Way.RULED)
        .allMatch(due -> due.count() == 0);
    assertThat(TestHouse.get(ApplyRetention.class).apply()).isZero();
  }

  @Test
  void saysWhatWouldGoAndNamesItOnlyToWhoMayKnow() {
    Planned spam = putAway("SPAM", 95);
    String code = TestHouse.get(OpenCase.class).open(lead, "A secret title");
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    end(file, CaseState.CLOSED, 4_000);
    DeskVisitor administrator = DeskVisitor.signedIn(TestStaff.person(Role.ADMINISTRATOR));
    DeskVisitor other = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));
    DeskVisitor own = DeskVisitor.signedIn(lead);

    assertThat(administrator.get("/retention").body()).contains("Reports put away as spam");
    for (String kind : List.of("spam", "ended-cases", "reporters")) {
      assertThat(administrator.get("/retention/" + kind).body())
          .doesNotContain(spam.tracking(), code, "A secret title");
      assertThat(administrator.get("/api/v1/retention/" + kind).body())
          .doesNotContain(spam.tracking(), code);
    }
    assertThat(other.get("/retention/spam").body()).contains(spam.tracking(), "cannot be undone");
    assertThat(other.get("/retention/ended-cases").body()).doesNotContain(code);
    assertThat(own.get("/retention/ended-cases").body()).contains(code).doesNotContain("A secret");
    assertThat(own.get("/retention/nothing").statusCode()).isEqualTo(404);
    assertThat(DeskVisitor.signedIn(TestStaff.person(Role.ENGINEER)).get("/retention").statusCode())
        .isEqualTo(403);
  }

  @Test
  void lengthensAPeriodAtOnceAndShortensItAWeekLater() {
    DeskVisitor visitor = DeskVisitor.signedIn(lead);
    visitor.get("/retention/visits");

    assertThat(visitor.post("/retention/visits", "days", "120").statusCode()).isEqualTo(303);
    assertThat(period("visits").days()).isEqualTo(120);
    assertThat(visitor.post("/retention/visits", "days", "100").statusCode()).isEqualTo(303);

    assertThat(period("visits").days()).isEqualTo(120);
    assertThat(period("visits").coming()).isEqualTo(100);
    assertThat(period("visits").comingFrom()).isEqualTo(now.plus(SetPeriod.NOTICE));
    assertThat(visitor.get("/retention/visits").body()).contains("100 days");
    assertThat(visitor.post("/retention/visits", "days", "0").statusCode()).isEqualTo(422);
    assertThat(visitor.post("/retention/visits", "days", "soon").statusCode()).isEqualTo(422);
    refuses(
        () -> TestHouse.get(SetPeriod.class).set(lead, "ledger", 5),
        RetentionRefusal.NotSettable.class);
  }

  @Test
  void wantsProofAgainThatItIsTheLead() {
    DeskVisitor late = DeskVisitor.signedIn(lead);
    late.get("/retention/links");
    TestHouse.clock().advance(Sessions.FRESH);

    assertThat(late.post("/retention/links", "days", "60").body()).contains("Show that it is you");
    assertThat(period("links").days()).isEqualTo(30);
  }

  @Test
  void keepsEverythingOfACaseUnderALegalHold() {
    String code = TestHouse.get(OpenCase.class).open(lead, "Held");
    DeskVisitor visitor = DeskVisitor.signedIn(lead);
    String tracking = report();
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    TestHouse.get(LinkReport.class)
        .link(lead, tracking, new SubjectId(file.id().value()), file.embargo());
    end(file, CaseState.CLOSED, 5);
    visitor.get("/cases/" + code + "/hold");

    assertThat(visitor.post("/cases/" + code + "/hold", "reason", "").statusCode()).isEqualTo(422);
    assertThat(
            visitor
                .post("/cases/" + code + "/hold", "ground", "PROCEEDING", "reason", "Proceeding 7")
                .statusCode())
        .isEqualTo(303);

    assertThat(visitor.get("/cases/" + code + "/hold").body())
        .contains("Proceeding 7", "Lift the hold");
    refuses(
        () -> TestHouse.get(ProposeErasure.class).propose(lead, code, Erasure.Ground.LAW),
        ErasureRefusal.UnderHold.class);
    refuses(
        () ->
            TestHouse.get(EraseReporter.class)
                .erase(lead, tracking, java.util.Set.of(ReporterPart.FILES), ErasureGround.LAW),
        IntakeRefusal.UnderHold.class);
    refuses(
        () -> TestHouse.get(PlaceHold.class).place(lead, code, HoldGround.DUTY, "Again"),
        ErasureRefusal.HeldAlready.class);
    assertThat(visitor.get("/reports/" + tracking + "/reporter-erasure").body())
        .contains("Under a legal hold")
        .doesNotContain("Erase for ever");
    String end = "/cases/" + code + "/hold/end";
    assertThat(visitor.post(end, "end", " ").body()).contains("Enter end.", "Lift the hold");
    assertThat(visitor.post(end, "end", "It was settled").statusCode()).isEqualTo(303);
    assertThat(visitor.get("/cases/" + code + "/hold").body())
        .contains("Earlier holds", "It was settled");
    assertThat(visitor.get("/cases/" + code).body())
        .contains("Put under a legal hold", "Legal hold lifted")
        .doesNotContain("It was settled", "Proceeding 7");
    assertThat(visitor.get("/api/v1/cases/" + code + "/hold").body())
        .contains("\"held\":false", "\"end\":\"It was settled\"");
    TestHouse.get(ProposeErasure.class).propose(lead, code, Erasure.Ground.LAW);
  }

  @Test
  void forgetsSessionsAndLinksLongAfterTheyEndedAndNoneThatLasts() {
    Viewer.Staff person = TestStaff.person(Role.EMPLOYEE);
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    UUID old = UUID.randomUUID();
    jdbc.sql(
            """
            insert into identity.session
                   (id, code, token_hash, person_id, factor, created_at, seen_at, expires_at)
            select :id, :code, :hash, person_id, factor, :at, :at, :at
              from identity.session where person_id = :person limit 1
            """)
        .param("id", old)
        .param("code", "s" + old.toString().substring(0, 9))
        .param("hash", old.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .param("person", person.personId())
        .param("at", now.minus(Duration.ofDays(91)).atOffset(ZoneOffset.UTC))
        .update();

    TestHouse.get(ApplyRetention.class).apply();

    assertThat(count("identity.session where id = '" + old + "'")).isZero();
    assertThat(
            count(
                "audit.leaf where what = 'retention.TracesForgotten' and content like '%"
                    + old
                    + "%'"))
        .isOne();
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
  }

  private Content open(Planned planned) {
    return TestHouse.get(Reports.class).open(new Viewer.Machine(), planned.tracking()).content();
  }

  private Planned putAway(String state, int days) {
    String tracking = report();
    jdbc.sql(
            """
            update intake.report_state s
               set state = :state, settled_at = case when :state = 'RECEIVED' then null else :at end
              from intake.report r
             where r.id = s.report_id and r.tracking = :tracking
            """)
        .param("state", state)
        .param("at", ago(days))
        .param("tracking", tracking)
        .update();
    boolean gone =
        switch (state) {
          case "SPAM" -> days > 90;
          case "CONCERN", "WITHDRAWN" -> days > 365;
          default -> false;
        };
    return new Planned(tracking, gone, false, false, false);
  }

  private Planned inCase(CaseState state, int days, boolean held) {
    String tracking = report();
    String code = TestHouse.get(OpenCase.class).open(lead, "Case of " + tracking);
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    TestHouse.get(LinkReport.class)
        .link(lead, tracking, new SubjectId(file.id().value()), file.embargo());
    if (held) {
      TestHouse.get(PlaceHold.class).place(lead, code, HoldGround.PROCEEDING, "Proceeding");
    }
    end(file, state, days);
    boolean over =
        !held
            && switch (state) {
              case CLOSED, REJECTED, OUT_OF_SCOPE, DISPROVED -> true;
              case NEW,
                  TRIAGE,
                  NEEDS_INFO,
                  VALIDATING,
                  ACCEPTED,
                  FIXING,
                  FIX_VERIFIED,
                  SCHEDULED,
                  PUBLISHING,
                  PUBLISHED,
                  DUPLICATE,
                  MERGED,
                  RISK_ACCEPTED ->
                  false;
            };
    return new Planned(
        tracking, false, over && days > 365, over && days > 730, over && days > 1_095);
  }

  private void end(CaseFile file, CaseState state, int days) {
    jdbc.sql("update cases.case_file set state = :state, moved_at = :at where id = :id")
        .param("state", state.name())
        .param("at", ago(days))
        .param("id", file.id().value())
        .update();
  }

  private String report() {
    Content content = new Content("", "", "It is odd", "", "", "A. Reporter", "a@b.example", "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(lead, new NewReport(Source.STAFF, content, List.of(), 1));
    int _ = TestHouse.get(TakeIn.class).takeIn();
    return tracking;
  }

  private Planned facts(String tracking) {
    return jdbc.sql(
            """
            select r.tracking, s.erased_at, s.reporter_erased_at, s.files_erased_at,
                   s.letters_erased_at
              from intake.report_state s
              join intake.report r on r.id = s.report_id
             where r.tracking = :tracking
            """)
        .param("tracking", tracking)
        .query((row, _) ->
            new Planned(
                row.getString("tracking"),
                row.getObject("erased_at") != null,
                row.getObject("reporter_erased_at") != null,
                row.getObject("files_erased_at") != null,
                row.getObject("letters_erased_at") != null))
        .single();
  }

  private Period period(String kind) {
    return TestHouse.get(Retention.class).of(lead, kind).period();
  }

  /// Whether the ledger says, once, that it was erased; the house may have done so before we asked.
  private boolean expired(String tracking) {
    long entries =
        jdbc.sql(
                """
                select count(*) from audit.leaf l
                  join intake.report r on r.id::text = l.content::jsonb ->> 'about'
                 where l.what = 'intake.ReportExpired' and r.tracking = :tracking
                """)
            .param("tracking", tracking)
            .query(Long.class)
            .single();
    assertThat(entries).isLessThan(2);
    return entries == 1;
  }

  private long count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }

  private java.time.OffsetDateTime ago(int days) {
    return now.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
  }

  private static void refuses(Runnable deed, Class<? extends Refusal> refusal) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
  }
}

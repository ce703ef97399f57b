package org.bellbuoy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.audit.SequenceLeaves;
import org.bellbuoy.audit.VerifyLedger;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.search.Search;
import org.bellbuoy.search.Wanted;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.GoOnRenewing;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.SealBroken;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.TakeInKeys;
import org.bellbuoy.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Erasing who sent a report while what it says stays.
class ReporterErasureTests {

  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
  private static final Pattern TRACKING = Pattern.compile("\"tracking\":\"([^\"]+)\"");

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final JdbcClient jdbc = TestHouse.database().jdbc();
  private final String who = "w" + TestHouse.get(Ids.class).code();
  private final String tracking = sent();

  @Test
  void makesTheReporterUnreadableForEverAndLeavesTheReportAndTheLedgerWhole() {
    assertThat(search()).isOne();
    assertVerified();
    keepABackup();
    DeskVisitor visitor = DeskVisitor.signedIn(lead);
    assertThat(visitor.get(page()).body())
        .contains("a contact address", "2 messages", "1 file", "Nothing was published")
        .doesNotContain(who);

    assertThat(
            visitor
                .post(
                    page(),
                    "parts",
                    "REPORTER\nLETTERS\nFILES",
                    "ground",
                    "reporter-asked",
                    "typed",
                    tracking)
                .statusCode())
        .isEqualTo(303);

    Content content = TestHouse.get(Reports.class).open(lead, tracking).content();
    assertThat(content.what()).isEqualTo("It falls over");
    assertThat(content.credit() + content.contact() + content.pgpKey()).isEmpty();
    assertThat(visitor.get("/reports/" + tracking).body())
        .contains("It falls over", "Erased")
        .doesNotContain(who);
    assertThat(visitor.get(page()).body()).contains("Erased on", "the reporter asked for it");
    assertThat(search()).isZero();
    assertVerified();
    int _ = TestHouse.get(GoOnRenewing.class).goOn();
    TestHouse.clock().advance(Duration.ofMinutes(3));
    int _ = TestHouse.get(GoOnRenewing.class).goOn();
    int _ = TestHouse.get(TakeInKeys.class).takeIn();
    assertNothingOpensInTheBackup();
    assertThat(TestHouse.get(Reports.class).open(lead, tracking).content().what())
        .isEqualTo("It falls over");
  }

  @Test
  void erasesOnlyWhatWasChosen() {
    DeskVisitor visitor = DeskVisitor.signedIn(lead);
    visitor.get(page());

    assertThat(
            visitor
                .postJson("/api/v1" + page(), "{\"parts\":[\"REPORTER\"],\"ground\":\"LAW\"}")
                .body())
        .contains("\"reporter\":[]", "\"letters\":2", "\"files\":1", "\"mailbox\":true");

    String body = visitor.get("/reports/" + tracking).body();
    assertThat(body).contains("It falls over", "a letter of " + who, who + ".txt");
    assertThat(TestHouse.get(Reports.class).open(lead, tracking).content().contact()).isEmpty();
  }

  @Test
  void wantsTheNumberAndAChoiceAndAFreshSignIn() {
    DeskVisitor visitor = DeskVisitor.signedIn(lead);
    visitor.get(page());
    assertThat(
            visitor.post(page(), "parts", "REPORTER", "ground", "law", "typed", "no").statusCode())
        .isEqualTo(422);
    assertThat(visitor.post(page(), "ground", "law", "typed", tracking).statusCode())
        .isEqualTo(422);
    TestHouse.clock().advance(Sessions.FRESH);
    assertThat(visitor.post(page(), "parts", "REPORTER", "ground", "law", "typed", tracking).body())
        .contains("Show that it is you");
    assertThat(TestHouse.get(Reports.class).open(lead, tracking).content().contact()).contains(who);
    assertThat(DeskVisitor.signedIn(TestStaff.person(Role.ANALYST)).get(page()).statusCode())
        .isEqualTo(403);
    assertThat(
            DeskVisitor.signedIn(TestStaff.person(Role.PRIVACY_OFFICER)).get(page()).statusCode())
        .isEqualTo(404);
  }

  private void keepABackup() {
    int _ = TestHouse.get(TakeInKeys.class).takeIn();
    jdbc.sql(
            """
            create table public.kept_rows as
            select k.* from vault.data_key k
              join intake.report r on k.scope_id in (r.id, r.thread_id)
             where r.tracking = '%s'
            """
                .formatted(tracking))
        .update();
    jdbc.sql(
            """
            create table public.kept_values as
            select 'report' as kind, r.id, 'content' as field, r.content_sealed as sealed
              from intake.report r where r.tracking = '%1$s'
             union all
            select 'message', m.id, 'text', m.text_sealed
              from correspondence.message m
              join intake.report r on r.thread_id = m.thread_id where r.tracking = '%1$s'
             union all
            select 'attachment', a.id, 'content', a.content_sealed
              from correspondence.attachment a
              join intake.report r on r.thread_id = a.thread_id where r.tracking = '%1$s'
            """
                .formatted(tracking))
        .update();
  }

  private void assertNothingOpensInTheBackup() {
    jdbc.sql("insert into vault.data_key select * from public.kept_rows on conflict do nothing")
        .update();
    Vault vault = TestHouse.get(Vault.class);
    List<Runnable> opens =
        jdbc.sql("select kind, id, field, sealed from public.kept_values")
            .query((row, _) -> {
              Binding place =
                  new Binding(
                      row.getString("kind"),
                      row.getObject("id", UUID.class),
                      row.getString("field"));
              Sealed sealed = Sealed.of(row.getBytes("sealed"));
              return (Runnable) () -> vault.open(place, sealed);
            })
            .list();
    jdbc.sql("drop table public.kept_rows, public.kept_values").update();
    assertThat(opens).hasSize(4);
    for (Runnable open : opens) {
      assertThatThrownBy(open::run).isInstanceOfAny(ScopeErased.class, SealBroken.class);
    }
  }

  private void assertVerified() {
    while (TestHouse.get(SequenceLeaves.class).sequence() > 0) {
      // places what waits
    }
    assertThat(TestHouse.get(VerifyLedger.class).verify(_ -> {}).faults()).isEmpty();
  }

  private long search() {
    return TestHouse.get(Search.class).find(lead, Wanted.read(who, "", "", 25)).total();
  }

  private String page() {
    return "/reports/" + tracking + "/reporter-erasure";
  }

  private String sent() {
    StreetVisitor stranger = new StreetVisitor();
    String receipt =
        stranger
            .postJson(
                "/api/v1/reports",
                """
                {"what":"It falls over","contact":"%1$s@people.example","credit":"%1$s",
                 "files":[{"name":"%1$s.txt","base64":"%2$s"}]}
                """
                    .formatted(
                        who,
                        Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8))))
            .body();
    stranger.postJson(
        "/api/v1/reports/messages",
        "{\"code\":\"%s\",\"text\":\"a letter of %s\"}".formatted(first(CODE, receipt), who));
    int _ = TestHouse.get(TakeIn.class).takeIn();
    int _ = TestHouse.get(TakeInKeys.class).takeIn();
    String number = first(TRACKING, receipt);
    TestHouse.get(AnswerReport.class).answer(lead, number, "Thank you " + who);
    return number;
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }
}

package org.bellbuoy.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A test environment from the question to the wipe.
class GrantTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final Viewer.Staff wiper = TestStaff.person(Role.ENGINEER);
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);
  private final StreetVisitor stranger = new StreetVisitor();
  private final List<String> codes = new ArrayList<>();
  private final JdbcClient jdbc = TestHouse.database().jdbc();
  private final String secret = "user / " + UUID.randomUUID();

  /// What a researcher holds.
  private record Held(String number, String code) {
    String path() {
      return "/test-environments/" + number.substring(Grant.MARK.length());
    }
  }

  /// Nobody else shall find somebody waiting.
  @AfterEach
  void settle() {
    for (String code : codes) {
      jdbc.sql(
              """
              update grants.standing set state = 'DECLINED', decided_at = now()
               where state = 'REQUESTED'
                 and request_id in (select id from grants.request where code = :code)
              """)
          .param("code", code)
          .update();
    }
  }

  @Test
  void showsTheCredentialsOnceAndSaysWhenTheyWere() {
    Held held = asked();
    assertThat(status(held)).contains(held.number(), "Asked for").doesNotContain("Show the cred");
    assertThat(stranger.post("/report/status", Map.of("code", held.code())).statusCode())
        .isEqualTo(307);
    grant(held);

    String granted = status(held);
    String note = StreetVisitor.hidden(granted, "note");
    assertThat(granted).contains("Only the pier.", "Show the credentials once");
    assertThat(granted).doesNotContain(secret);
    String first = shown(held, note);
    String second = shown(held, note);

    assertThat(first).contains(secret, "are not shown again");
    assertThat(second)
        .doesNotContain(secret)
        .contains("There is nothing to show", "They were shown");
    assertThat(sealedNotes(note)).isZero();
    eventually(() -> state(held) == GrantState.ACTIVE);
    assertThat(desk.get(held.path()).body()).contains("shown once").doesNotContain(secret);
    assertThat(leaves("correspondence.OneTimeNoteShown", note)).isPositive();
  }

  @Test
  void showsThemToOneOfManyWhoAskTogether() throws Exception {
    Held held = asked();
    grant(held);
    String note = StreetVisitor.hidden(status(held), "note");

    try (ExecutorService many = Executors.newFixedThreadPool(6)) {
      List<Future<String>> pages = many.invokeAll(Collections.nCopies(6, () -> shown(held, note)));
      int seen = 0;
      for (Future<String> page : pages) {
        seen += page.get().contains(secret) ? 1 : 0;
      }
      assertThat(seen).isEqualTo(1);
    }
  }

  @Test
  void endsAtItsMinuteAndIsWipedByWhoWasNamed() {
    Held held = asked();
    grant(held);
    String note = StreetVisitor.hidden(status(held), "note");
    endsIn(held, Duration.ofSeconds(1));
    int _ = TestHouse.get(EndGrants.class).end();
    assertThat(state(held)).isEqualTo(GrantState.PROVISIONED);

    endsIn(held, Duration.ZERO);
    eventually(() -> state(held) == GrantState.EXPIRED);

    assertThat(sealedNotes(note)).isZero();
    assertThat(shown(held, note)).doesNotContain(secret);
    assertThat(status(held)).contains("Its time is over");
    DeskVisitor named = DeskVisitor.signedIn(wiper);
    assertThat(named.get("/").body()).contains("Wipe test environment " + held.number());
    assertThat(named.get(held.path()).body())
        .contains("It is wiped", "Only the pier.")
        .doesNotContain("I want to try the pier.");
    assertThat(DeskVisitor.signedIn(TestStaff.person(Role.ENGINEER)).get(held.path()).statusCode())
        .isEqualTo(404);
    assertThat(named.post(held.path() + "/wipe", "version", version(held)).statusCode())
        .isEqualTo(303);
    assertThat(state(held)).isEqualTo(GrantState.WIPED);
    assertThat(status(held)).contains("everything in it was wiped");
    assertThat(named.get("/").body()).doesNotContain(held.number());
  }

  @Test
  void linksALaterReportThatNamesIt() {
    Held held = asked();
    grant(held);

    Reported reported = reported("Found in " + held.number().toLowerCase(Locale.ROOT));
    eventually(() -> desk.get(held.path()).body().contains("/reports/" + reported.tracking()));
    assertThat(desk.get(held.path()).body()).contains("arrived while it ran");
    assertThat(desk.get("/reports/" + reported.tracking()).body())
        .contains(held.number(), "arrived while it ran", "Only the pier.");
  }

  @Test
  void isAskedForInTheMailboxOfAReportToo() {
    Reported reported = reported("A hole in the pier");
    String page =
        stranger
            .post(
                "/test-environment",
                Map.of("what", "More.", "until", day(), "rules", "yes", "code", reported.receipt()))
            .body();
    assertThat(page).contains("We have it.");
    String number = page.replaceAll("(?s).*(" + Grant.MARK + "[2-9b-z]{10}).*", "$1");
    Held held = new Held(number, reported.receipt());
    eventually(() -> state(held) == GrantState.REQUESTED);

    assertThat(desk.get(held.path()).body()).contains("report " + reported.tracking());
    assertThat(desk.get("/reports/" + reported.tracking()).body()).contains(number);
    assertThat(stranger.post("/report/status", Map.of("code", reported.receipt())).body())
        .contains("/test-environment/status");
  }

  @Test
  void declinesAndEndsEarlyWithAReasonThatIsRead() {
    Held no = asked();
    desk.get(no.path());
    assertThat(desk.post(no.path() + "/refusal", "reason", "", "version", "0").statusCode())
        .isEqualTo(422);
    desk.post(no.path() + "/refusal", "reason", "We have none free.", "version", "0");
    assertThat(status(no)).contains("We have none free.", "Declined");
    Held early = asked();
    grant(early);
    String note = StreetVisitor.hidden(status(early), "note");
    desk.post(early.path() + "/revocation", "reason", "It is needed.", "version", version(early));

    assertThat(status(early)).contains("It is needed.", "Ended early");
    assertThat(sealedNotes(note)).isZero();
    assertThat(state(early)).isEqualTo(GrantState.REVOKED);
  }

  @Test
  void handsOutOthersWhenTheFirstWereLost() {
    Held held = asked();
    grant(held);
    String first = StreetVisitor.hidden(status(held), "note");
    shown(held, first);
    eventually(() -> state(held) == GrantState.ACTIVE);
    desk.get(held.path());
    desk.post(held.path() + "/credentials", "credentials", "another", "version", version(held));

    String next = StreetVisitor.hidden(status(held), "note");
    assertThat(next).isNotEqualTo(first);
    assertThat(shown(held, next)).contains("another");
  }

  @Test
  void saysWhatIsWrongWithARequestAndAGrant() {
    HttpResponse<String> empty = stranger.post("/test-environment", Map.of("until", "soon"));
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("Enter what", "Enter a day such as", "rules of conduct");
    Held held = asked();
    desk.get(held.path());
    HttpResponse<String> far =
        desk.post(
            held.path() + "/grant",
            "scope",
            "x",
            "credentials",
            "y",
            "zone",
            "Nowhere",
            "end",
            "2031-01-01T10:00",
            "wiper",
            "nobody",
            "version",
            "0");
    assertThat(far.statusCode()).isEqualTo(422);
    assertThat(far.body()).contains("Enter a time zone", "no colleague");
    assertThat(
            desk.post(
                    held.path() + "/grant",
                    "scope",
                    "x",
                    "credentials",
                    "y",
                    "zone",
                    "UTC",
                    "end",
                    "2031-01-01T10:00",
                    "wiper",
                    code(lead),
                    "version",
                    "0")
                .body())
        .contains("thirty days");
    DeskVisitor intake = DeskVisitor.signedIn(TestStaff.person(Role.INTAKE));
    intake.get(held.path());
    assertThat(intake.post(held.path() + "/refusal", "reason", "no", "version", "0").statusCode())
        .isEqualTo(403);
  }

  @Test
  void servesProgramsOnBothSides() {
    String asked =
        stranger
            .postJson(
                "/api/v1/test-environments",
                "{\"what\":\"By a program\",\"until\":\"" + day() + "\",\"rules\":\"yes\"}")
            .body();
    Held held = new Held(field(asked, "number"), field(asked, "code"));
    eventually(() -> state(held) == GrantState.REQUESTED);
    grant(held);
    String which = "{\"code\":\"" + held.code() + "\",\"number\":\"" + held.number() + "\"}";
    String mine = "{\"code\":\"" + held.code() + "\"}";

    assertThat(stranger.postJson("/api/v1/test-environments/status", mine).body())
        .contains("\"PROVISIONED\"", "\"waiting\":true");
    assertThat(stranger.postJson("/api/v1/test-environments/credentials", which).body())
        .contains(secret);
    assertThat(stranger.postJson("/api/v1/test-environments/credentials", which).statusCode())
        .isEqualTo(404);
    assertThat(stranger.postJson("/api/v1/test-environments/status", mine).body())
        .contains("\"waiting\":false", "\"shownAt\":\"2");
    assertThat(desk.get("/api/v1" + held.path()).body())
        .contains("By a program", "Only the pier.")
        .doesNotContain(secret);
  }

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    Held waits = asked();
    Held runs = asked();
    grant(runs);
    for (Look look : new Look[] {Look.DESKTOP_LIGHT, Look.PHONE_DARK}) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet.page().context().addCookies(List.of(cookie()));
        for (String each : List.of("/test-environments", waits.path(), runs.path())) {
          sheet.page().navigate(TestHouse.desk(each).toString());
          sheet.picture("grant-desk-" + each.length() + each.endsWith(code(runs)) + look.name());
          assertThat(sheet.overflows()).as(each).isFalse();
        }
        sheet.page().navigate(TestHouse.street("/test-environment").toString());
        sheet.picture("grant-form-" + look.name());
        sheet.page().navigate(TestHouse.street("/report/status").toString());
        sheet.page().fill("#code", runs.code());
        sheet.page().click("main button");
        sheet.picture("grant-status-" + look.name());
        assertThat(sheet.overflows()).isFalse();
        if (look == Look.PHONE_DARK) {
          sheet.page().click("text=Show the credentials once");
          sheet.picture("grant-shown-" + look.name());
          assertThat(sheet.page().content()).contains(secret);
        }
      }
    }
  }

  private Cookie cookie() {
    return new Cookie("__Host-desk", TestStaff.session(lead))
        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
        .setSecure(true);
  }

  private Held asked() {
    String page =
        stranger
            .post(
                "/test-environment",
                Map.of("what", "I want to try the pier.", "until", day(), "rules", "yes"))
            .body();
    String number = page.replaceAll("(?s).*(" + Grant.MARK + "[2-9b-z]{10}).*", "$1");
    Held held = new Held(number, StreetVisitor.text(page, "code"));
    eventually(() -> state(held) == GrantState.REQUESTED);
    return held;
  }

  private record Reported(String tracking, String receipt) {}

  private Reported reported(String what) {
    String sent =
        stranger.postJson("/api/v1/reports", "{\"what\":\"" + what + "\",\"files\":[]}").body();
    int _ = TestHouse.get(TakeIn.class).takeIn();
    return new Reported(field(sent, "tracking"), field(sent, "code"));
  }

  private static String field(String json, String name) {
    return json.replaceAll(".*\"" + name + "\":\"([^\"]+)\".*", "$1");
  }

  private void grant(Held held) {
    desk.get(held.path());
    HttpResponse<String> done =
        desk.post(
            held.path() + "/grant",
            "scope",
            "Only the pier.",
            "credentials",
            secret,
            "end",
            minute(),
            "zone",
            "UTC",
            "wiper",
            code(wiper),
            "version",
            version(held));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
  }

  private String status(Held held) {
    return stranger.post("/test-environment/status", Map.of("code", held.code())).body();
  }

  private String shown(Held held, String note) {
    return stranger
        .post("/test-environment/credentials", Map.of("code", held.code(), "note", note))
        .body();
  }

  private String code(Viewer.Staff person) {
    return TestHouse.get(People.class).self(person).code();
  }

  private String version(Held held) {
    return String.valueOf(TestHouse.get(GrantStore.class).find(code(held)).orElseThrow().version());
  }

  private static String code(Held held) {
    return held.number().substring(Grant.MARK.length());
  }

  private GrantState state(Held held) {
    codes.add(code(held));
    return TestHouse.get(GrantStore.class)
        .find(code(held))
        .map(Grant::state)
        .orElse(GrantState.DECLINED);
  }

  private void endsIn(Held held, Duration left) {
    jdbc.sql(
            """
            update grants.standing set end_at = :end
             where request_id = (select id from grants.request where code = :code)
            """)
        .param("end", TestHouse.clock().instant().plus(left).atOffset(ZoneOffset.UTC))
        .param("code", code(held))
        .update();
  }

  private long sealedNotes(String note) {
    return jdbc.sql(
            """
            select count(*) from correspondence.one_time_note
             where id = cast(:note as uuid) and text_sealed is not null
            """)
        .param("note", note)
        .query(Long.class)
        .single();
  }

  private long leaves(String what, String note) {
    return jdbc.sql("select count(*) from audit.leaf where what = :what and content like :note")
        .param("what", what)
        .param("note", "%" + note + "%")
        .query(Long.class)
        .single();
  }

  private static String day() {
    return LocalDateTime.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC)
        .toLocalDate()
        .plusDays(20)
        .toString();
  }

  private static String minute() {
    return LocalDateTime.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC)
        .plusDays(3)
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  private static void eventually(BooleanSupplier holds) {
    for (int i = 0; i < 100 && !holds.getAsBoolean(); i++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    assertThat(holds.getAsBoolean()).isTrue();
  }
}

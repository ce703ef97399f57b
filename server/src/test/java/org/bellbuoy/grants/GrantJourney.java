package org.bellbuoy.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A researcher who asks, a lead who grants, and the one who wipes.
abstract class GrantJourney {

  final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  final Viewer.Staff wiper = TestStaff.person(Role.ENGINEER);
  final DeskVisitor desk = DeskVisitor.signedIn(lead);
  final StreetVisitor stranger = new StreetVisitor();
  final List<String> codes = new ArrayList<>();
  final JdbcClient jdbc = TestHouse.database().jdbc();
  final String secret = "user / " + UUID.randomUUID();

  /// What a researcher holds.
  record Held(String number, String code) {
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
              update grants.standing set state = 'DECLINED', decided_at = :now
               where state = 'REQUESTED'
                 and request_id in (select id from grants.request where code = :code)
              """)
          .param("now", TestHouse.clock().instant().atOffset(ZoneOffset.UTC))
          .param("code", code)
          .update();
    }
  }

  Held asked() {
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

  record Reported(String tracking, String receipt) {}

  Reported reported(String what) {
    String sent =
        stranger.postJson("/api/v1/reports", "{\"what\":\"" + what + "\",\"files\":[]}").body();
    int _ = TestHouse.get(TakeIn.class).takeIn();
    return new Reported(field(sent, "tracking"), field(sent, "code"));
  }

  static String field(String json, String name) {
    return json.replaceAll(".*\"" + name + "\":\"([^\"]+)\".*", "$1");
  }

  void grant(Held held) {
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

  String status(Held held) {
    return stranger.post("/test-environment/status", Map.of("code", held.code())).body();
  }

  String shown(Held held, String note) {
    return stranger
        .post("/test-environment/credentials", Map.of("code", held.code(), "note", note))
        .body();
  }

  String code(Viewer.Staff person) {
    return TestHouse.get(People.class).self(person).code();
  }

  String version(Held held) {
    return String.valueOf(TestHouse.get(GrantStore.class).find(code(held)).orElseThrow().version());
  }

  static String code(Held held) {
    return held.number().substring(Grant.MARK.length());
  }

  GrantState state(Held held) {
    codes.add(code(held));
    return TestHouse.get(GrantStore.class)
        .find(code(held))
        .map(Grant::state)
        .orElse(GrantState.DECLINED);
  }

  void endsIn(Held held, Duration left) {
    jdbc.sql(
            """
            update grants.standing set end_at = :end
             where request_id = (select id from grants.request where code = :code)
            """)
        .param("end", TestHouse.clock().instant().plus(left).atOffset(ZoneOffset.UTC))
        .param("code", code(held))
        .update();
  }

  long sealedNotes(String note) {
    return jdbc.sql(
            """
            select count(*) from correspondence.one_time_note
             where id = cast(:note as uuid) and text_sealed is not null
            """)
        .param("note", note)
        .query(Long.class)
        .single();
  }

  long leaves(String what, String note) {
    return jdbc.sql("select count(*) from audit.leaf where what = :what and content like :note")
        .param("what", what)
        .param("note", "%" + note + "%")
        .query(Long.class)
        .single();
  }

  static String day() {
    return LocalDateTime.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC)
        .toLocalDate()
        .plusDays(20)
        .toString();
  }

  static String minute() {
    return LocalDateTime.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC)
        .plusDays(3)
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  static void eventually(BooleanSupplier holds) {
    Awaitility.await().until(holds::getAsBoolean);
  }
}

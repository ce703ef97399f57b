package org.bellbuoy.intake.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.correspondence.Receipts;
import org.bellbuoy.identity.Role;
import org.bellbuoy.intake.Challenge;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.Proof;
import org.bellbuoy.intake.ProofMark;
import org.bellbuoy.intake.Proofs;
import org.bellbuoy.intake.Puzzle;
import org.bellbuoy.intake.ReceiveReport;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestClock;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
class GateTests {

  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "198.51.100.7";

  /// In ten seconds.
  private static final int CALM = 5;

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:30Z"));
  private final Proofs proofs = TestHouse.doors().street().getBean(Proofs.class);
  private final Receipts receipts = TestHouse.doors().street().getBean(Receipts.class);
  private final Gate gate = new Gate(proofs, receipts, clock, 6 * CALM);

  @Test
  void asksNobodyForAnythingOnAnOrdinaryDay() {
    for (int i = 0; i < CALM; i++) {
      assertThat(gate.ahead(HERE)).isEmpty();
      assertThat(gate.person(HERE, "", "")).isEqualTo(new Gate.Admitted(new Proof.NotAsked()));
    }
  }

  @Test
  void asksProgramsForWorkWhileVeryManyComeAndLetsItIn() {
    rush();

    Gate.Held held = (Gate.Held) gate.program(ELSEWHERE, "");

    String done = solved(held.challenge());
    assertThat(gate.program(ELSEWHERE, done)).isInstanceOf(Gate.Admitted.class);
    assertThat(gate.program(ELSEWHERE, held.challenge().text() + ";1,2,3"))
        .isInstanceOf(Gate.Held.class);
    assertThat(gate.program(ELSEWHERE, done.replace(held.challenge().text(), "w.forged")))
        .isInstanceOf(Gate.Held.class);
    clock.advance(Duration.ofMinutes(2));
    assertThat(gate.program(ELSEWHERE, "")).isEqualTo(new Gate.Admitted(new Proof.NotAsked()));
  }

  @Test
  void letsPeopleWithoutAScriptInAndMarksWhatTheySend() {
    rush();

    for (int i = 0; i < Gate.WITHOUT_WORK; i++) {
      assertThat(gate.person(ELSEWHERE, "", "")).isEqualTo(new Gate.Admitted(new Proof.Without()));
    }
    assertThat(gate.person(ELSEWHERE, "", "")).isInstanceOf(Gate.Held.class);
    assertThat(gate.person("233.252.0.9", "", ""))
        .as("another network is not made to wait")
        .isEqualTo(new Gate.Admitted(new Proof.Without()));
    assertThat(gate.receipt(new Proof.Without())).isPresent();
  }

  @Test
  void asksOneNetworkForHarderAndHarderWorkAndNoOther() {
    for (int i = 0; i < Gate.A_NETWORK; i++) {
      clock.advance(Duration.ofMinutes(1));
      assertThat(gate.program("192.0.2." + i, "")).isInstanceOf(Gate.Admitted.class);
    }
    clock.advance(Duration.ofMinutes(1));

    Gate.Held first = (Gate.Held) gate.program(HERE, "");
    for (int i = 0; i < 3 * Gate.A_NETWORK; i++) {
      gate.program(HERE, "");
    }

    assertThat(((Gate.Held) gate.program(HERE, "")).challenge().bits())
        .isGreaterThan(first.challenge().bits());
    clock.advance(Duration.ofMinutes(2));
    assertThat(gate.program(ELSEWHERE, "")).isInstanceOf(Gate.Admitted.class);
    clock.advance(Duration.ofHours(1));
    assertThat(gate.program(HERE, "")).isEqualTo(new Gate.Admitted(new Proof.NotAsked()));
  }

  @Test
  void takesFiftySixBitsOfTheNewAddressesForOneSender() {
    Senders senders = new Senders();
    senders.add("2001:db8:0:100::1", clock.instant());

    assertThat(senders.add("2001:db8:0:1ff:9::1", clock.instant())).isEqualTo(2);
    assertThat(senders.add("2001:db8:0:200::1", clock.instant())).isEqualTo(1);
    assertThat(senders.add("127.0.0.1", clock.instant())).isZero();
    assertThat(senders.count("2001:db8:0:1aa::2", clock.instant().plus(Senders.KEPT))).isZero();
  }

  @Test
  void countsWorkForOneReportAndOnlyForOneThatWasTaken() {
    Proof proof = proofs.work(solved(proofs.challenge(4))).orElseThrow();
    ReceiveReport receive = TestHouse.doors().street().getBean(ReceiveReport.class);

    String tracking = receive.receive(report(proof), receipts.fresh()).tracking();

    assertThat(taken(tracking).proof()).isEqualTo(ProofMark.SHOWN);
    assertThatThrownBy(() -> receive.receive(report(proof), receipts.fresh()))
        .isInstanceOf(Refused.class)
        .hasMessage("proof-used-up");
  }

  @Test
  void putsWhatCameWithoutWorkBehindWhatCameWithItButNotBehindLessUrgent() {
    ReceiveReport receive = TestHouse.doors().street().getBean(ReceiveReport.class);
    String without = receive.receive(report(new Proof.Without()), receipts.fresh()).tracking();
    Proof proof = proofs.work(solved(proofs.challenge(4))).orElseThrow();
    String with = receive.receive(report(proof), receipts.fresh()).tracking();

    assertThat(place(taken(without))).isEqualTo(place(taken(with)) + 400).isLessThan(10_000);
  }

  @Test
  void keepsWhatWasTypedWhileSomebodyWaits() {
    StreetVisitor visitor = new StreetVisitor();
    String check = visitor.post("/report", Map.of("what", "A waiting wombat")).body();
    Map<String, String> form =
        Map.of("draft", StreetVisitor.hidden(check, "draft"), "policyVersion", "0");

    HttpResponse<String> held = whileBusy(() -> visitor.post("/report/send", form));

    assertThat(held.statusCode()).isEqualTo(429);
    assertThat(held.body()).contains("One moment", "data-now", "proof.");
    String draft = StreetVisitor.hidden(held.body(), "draft");
    String work =
        between(held.body(), "data-work=\"", "\"")
            + ";"
            + Puzzle.solve(
                between(held.body(), "data-work=\"", "\""),
                Integer.parseInt(between(held.body(), "data-bits=\"", "\"")),
                Integer.parseInt(between(held.body(), "data-parts=\"", "\"")));
    Map<String, String> worked = Map.of("draft", draft, "policyVersion", "0", "work", work);
    HttpResponse<String> sent = whileBusy(() -> visitor.post("/report/send", worked));
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(visitor.post("/report/send", worked).body())
        .as("the same receipt again")
        .contains(StreetVisitor.text(sent.body(), "code"));
  }

  @Test
  void tellsAProgramWhatToDoAndTakesItsReportThen() throws Exception {
    String json = "{\"what\":\"A hurried honey badger\"}";

    HttpResponse<String> refused = whileBusy(() -> send(json, ""));

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    JsonNode asked = JsonMapper.shared().readTree(refused.body()).path("challenge");
    String text = asked.path("text").asString();
    String work =
        text + ";" + Puzzle.solve(text, asked.path("bits").asInt(), asked.path("parts").asInt());
    assertThat(asked.path("header").asString()).isEqualTo(WorkNeeded.HEADER);
    assertThat(whileBusy(() -> send(json, work)).statusCode()).isEqualTo(201);
    assertThat(whileBusy(() -> send(json, work)).statusCode()).as("once").isEqualTo(429);
  }

  @Test
  void asksForWorkBeforeCodesAreTriedWhileVeryManyMiss() {
    for (int i = 0; i <= CALM; i++) {
      assertThat(gate.code("203.0." + i + ".1", "", "", 0)).isInstanceOf(Gate.Admitted.class);
      gate.missed("203.0.113.1");
    }

    assertThat(gate.code(HERE, "", "", Gate.WITHOUT_WORK))
        .as("a person whose network guessed nothing")
        .isInstanceOf(Gate.Admitted.class);
    assertThat(gate.code("203.0.113.9", "", "", Gate.WITHOUT_WORK)).isInstanceOf(Gate.Held.class);
    Gate.Held held = (Gate.Held) gate.code(HERE, "", "", 0);
    String done = solved(held.challenge());
    assertThat(gate.code(HERE, done, "", 0)).isInstanceOf(Gate.Admitted.class);
    assertThat(gate.code(HERE, done, "", 0)).as("once").isInstanceOf(Gate.Held.class);
    clock.advance(Duration.ofMinutes(2));
    assertThat(gate.code(HERE, "", "", 0)).isInstanceOf(Gate.Admitted.class);
  }

  @Test
  void asksAGuesserForWorkAndNeverWhoeverOpenedTheirMailboxLately() {
    StreetVisitor visitor = new StreetVisitor();
    ReceiveReport receive = TestHouse.doors().street().getBean(ReceiveReport.class);
    String code = receive.receive(report(new Proof.NotAsked()), receipts.fresh()).code();
    String status = "/api/v1/reports/status";
    String wrong = "{\"code\":\"wrong\"}";
    assertThat(visitor.post("/report/status", Map.of("code", code)).statusCode()).isEqualTo(200);

    whileBusy(() -> send(status, wrong, ""));
    HttpResponse<String> held = whileBusy(() -> send(status, wrong, ""));

    assertThat(held.statusCode()).isEqualTo(429);
    assertThat(held.body()).contains("wrong receipt codes", "challenge");
    String known = "{\"code\":\"%s\"}".formatted(code);
    assertThat(whileBusy(() -> send(status, known, "")).statusCode()).isEqualTo(200);
  }

  @Test
  void keepsTheWishForATestEnvironmentWhileItWaits() {
    Instant soon = TestHouse.clock().instant().plus(Duration.ofDays(2));
    String until = soon.atZone(ZoneOffset.UTC).toLocalDate().toString();
    Map<String, String> wish =
        Map.of("what", "A login", "until", until, "rules", "yes", "code", "");
    StreetVisitor visitor = new StreetVisitor();
    String json = "{\"what\":\"A login\",\"until\":\"%s\",\"rules\":\"yes\"}".formatted(until);

    HttpResponse<String> held = whileBusy(() -> visitor.post("/test-environment", wish));

    assertThat(held.statusCode()).isEqualTo(429);
    assertThat(held.body()).contains("data-now", "value=\"A login\"", "name=\"ticket\"");
    assertThat(whileBusy(() -> send("/api/v1/test-environments", json, "")).statusCode())
        .isEqualTo(429);
  }

  @Test
  void keepsSoManyBegunFormsOfOneNetworkAndAllOfOthers() {
    DraftAllowance allowance = new DraftAllowance(clock);
    for (int i = 0; i < DraftAllowance.FORMS; i++) {
      allowance.take(HERE, true, List.of());
    }

    allowance.take(HERE, false, List.of());
    allowance.take(ELSEWHERE, true, List.of());
    assertThatThrownBy(() -> allowance.take(HERE, true, List.of()))
        .hasMessage("drafts-of-one-network");
    NewAttachment large = new NewAttachment("dump", new byte[NewAttachment.MOST_BYTES]);
    for (int i = 0; i < 40; i++) {
      allowance.take(ELSEWHERE, false, List.of(large));
    }
    assertThatThrownBy(() -> allowance.take(ELSEWHERE, false, List.of(large)))
        .hasMessage("drafts-of-one-network");
    clock.advance(Duration.ofHours(1));
    allowance.take(HERE, true, List.of(large));
  }

  private static HttpResponse<String> send(String json, String work) {
    return send("/api/v1/reports", json, work);
  }

  private static HttpResponse<String> send(String path, String json, String work) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(TestHouse.street(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    if (!work.isEmpty()) {
      request.header(WorkNeeded.HEADER, work);
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private interface Sending {
    HttpResponse<String> send();
  }

  /// As if very many reported at this moment, and the lane of those without work were full.
  private static HttpResponse<String> whileBusy(Sending sending) {
    Gate open = TestHouse.doors().street().getBean(Gate.class);
    Object calm = ReflectionTestUtils.getField(open, "calm");
    Semaphore lane =
        (Semaphore) Objects.requireNonNull(ReflectionTestUtils.getField(open, "slowLane"));
    lane.acquireUninterruptibly();
    ReflectionTestUtils.setField(open, "calm", 0);
    try {
      return sending.send();
    } finally {
      ReflectionTestUtils.setField(open, "calm", calm);
      lane.release();
    }
  }

  private void rush() {
    for (int i = 0; i <= CALM; i++) {
      gate.program("203.0.113." + i, "");
    }
  }

  private static String solved(Challenge asked) {
    return asked.text() + ";" + Puzzle.solve(asked.text(), asked.bits(), asked.parts());
  }

  private static NewReport report(Proof proof) {
    Content content = new Content("other", "", "A patient pangolin", "", "", "", "", "");
    return new NewReport(Source.FORM, content, List.of(), 0, proof);
  }

  private static Report taken(String tracking) {
    TestHouse.get(TakeIn.class).takeIn();
    return TestHouse.get(Reports.class).get(TestStaff.person(Role.INTAKE), tracking);
  }

  private static int place(Report report) {
    return TestHouse.database()
        .jdbc()
        .sql(
            "select place - case when repeats < 3 then 0 when repeats < 20 then 100 else 200 end from intake.report_state where report_id = :id")
        .param("id", report.id().value())
        .query(Integer.class)
        .single();
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }
}

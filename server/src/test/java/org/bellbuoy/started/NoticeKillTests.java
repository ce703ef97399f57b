package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Kills the program while a notice to customers goes out: before it is written down, after letters
/// were claimed, before the last dot of one, after it, and after that was noted. Nobody is missed,
/// and a second letter comes only where a conversation broke off after its last dot; it has the
/// same Message-ID and is marked.
@Tag("started")
class NoticeKillTests {

  private static final Duration LEASES_AND_MORE = Duration.ofMinutes(4);
  private static final String PRODUCT = "beacon-server";

  /// The long set of kill tests takes as many as one file may bring in.
  private static final int CUSTOMERS =
      System.getProperty("bellbuoy.kills", "short").equals("all") ? 5_000 : 200;

  private final Path folder;
  private final Program.Ports ports = Program.Ports.free();
  private final NoticeSink sink = NoticeSink.open();

  NoticeKillTests() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-notice-kills-");
  }

  @AfterEach
  void removeEverything() {
    sink.close();
    TestFolders.delete(folder);
  }

  @Test
  void missesNobodyAndSendsTwiceOnlyWhatMayNotHaveArrived() throws IOException {
    SampleDesk desk;
    JsonNode waiting;
    try (Program demo = start("nowhere", "--json")) {
      desk = SampleDesk.of(demo);
      demo.ready();
      desk.awaitNotices(demo);
      account(desk, demo);
      customers(desk, demo);
      desk.approve(demo, desk.waiting(demo));
      waiting = desk.waiting(demo);
    }

    try (Program doomed = start("notices.plan.before-commit").ready()) {
      var _ = desk.order(doomed, waiting);
      assertThat(doomed.exitCode()).isEqualTo(137);
    }
    assertThat(sink.all()).isEmpty();
    Stream.of("claimed", "dot-pending", "handed", "settled", "dot-pending", "handed")
        .forEach(this::killedAt);

    try (Program again = start("nowhere").ready()) {
      String notice = notice(desk, again);
      Awaitility.await()
          .atMost(LEASES_AND_MORE)
          .untilAsserted(
              () -> assertThat(told(desk, again, notice).get("SENT").asInt()).isEqualTo(CUSTOMERS));
      Map<String, List<NoticeSink.Taken>> arrived = arrived();
      assertThat(arrived.keySet()).isEqualTo(addresses());
      assertThat(arrived)
          .allSatisfy((to, letters) ->
              assertThat(letters.stream().map(NoticeSink.Taken::messageId).distinct())
                  .as(to)
                  .hasSize(1));
      long twice = arrived.values().stream().filter(letters -> letters.size() > 1).count();
      assertThat(twice).as("handed and not noted").isEqualTo(2);
      assertThat(arrived.values()).allMatch(letters -> letters.size() <= 2);
      int marked = asked(desk, again, notice).get("ambiguous").asInt();
      assertThat(marked).as("begun by who was killed").isEqualTo(4);
    }
  }

  private void killedAt(String moment) {
    try (Program doomed = start("notices." + moment)) {
      Awaitility.await().atMost(LEASES_AND_MORE).until(() -> !doomed.process().isAlive());
      assertThat(doomed.exitCode()).as(moment).isEqualTo(137);
    }
  }

  private Map<String, List<NoticeSink.Taken>> arrived() {
    return sink.all().stream().collect(Collectors.groupingBy(NoticeSink.Taken::to));
  }

  private static Set<String> addresses() {
    return IntStream.range(0, CUSTOMERS)
        .mapToObj(NoticeKillTests::address)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String address(int number) {
    return "security@c" + number + ".example";
  }

  /// The latest; the others are of advisories that the sample published before.
  private static String notice(SampleDesk desk, Program program) {
    JsonNode notices = desk.asked(program, "lead", "/notices");
    JsonNode list = notices.isArray() ? notices : notices.get("items");
    return list.get(0).get("code").asString();
  }

  private static JsonNode asked(SampleDesk desk, Program program, String notice) {
    return desk.asked(program, "lead", "/notices/" + notice);
  }

  private static JsonNode told(SampleDesk desk, Program program, String notice) {
    return asked(desk, program, notice).get("counts");
  }

  private void account(SampleDesk desk, Program program) throws IOException {
    String path = "/notice-mail-account";
    HttpResponse<String> now = desk.sent(desk.request(program, "administrator", path).GET());
    Map<String, String> typed =
        Map.of(
            "host", "127.0.0.1",
            "port", Integer.toString(sink.port()),
            "security", "loopback",
            "from", "advisories@notices.harbourlight.example");
    HttpResponse<String> answer =
        desk.sent(
            desk.request(program, "administrator", path)
                .header("If-Match", now.headers().firstValue("ETag").orElseThrow())
                .header("Content-Type", "application/json")
                .PUT(
                    HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(typed))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /// Each runs a version that nobody knows, so all of them are to be told.
  private void customers(SampleDesk desk, Program program) throws IOException {
    String csv =
        IntStream.range(0, CUSTOMERS)
            .mapToObj(
                i -> "K%d;Works %d;mail;%s;%s;the latest\n".formatted(i, i, address(i), PRODUCT))
            .collect(
                Collectors.joining(
                    "", "customer;name;contact_channel;contact_to;product;version\n", ""));
    String path = "/customers/import";
    String seen =
        JsonMapper.shared()
            .readTree(brought(desk, program, path, csv).body())
            .get("seen")
            .asString();
    HttpResponse<String> answer = brought(desk, program, path + "?seen=" + seen, csv);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static HttpResponse<String> brought(
      SampleDesk desk, Program program, String path, String csv) throws IOException {
    HttpResponse<String> answer =
        desk.sent(
            desk.request(program, "lead", path)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(csv)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  /// As fast as the mail server takes them: all of one sender, so the pace is set aside.
  private Program start(String point, String... more) {
    String options =
        "-Dbellbuoy.mail.first-after-millis=500 -Dbellbuoy.notices.a-minute-to-a-domain=100000"
            + " -Dbellbuoy.crash-at="
            + point;
    Map<String, String> environment =
        Map.of("BELLBUOY_JAVA_OPTS", options, "BELLBUOY_CANARY_MINUTES", "0");
    return Program.demo(environment, folder, ports, more);
  }
}

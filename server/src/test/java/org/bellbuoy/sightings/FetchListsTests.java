package org.bellbuoy.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.delivery.FileLine;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Fetching the lists from a server outside.
class FetchListsTests {

  private static final CveId LISTED = new CveId("CVE-2026-40021");

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final List<String> asked = new ArrayList<>();
  private Instant now = TestHouse.clock().instant();
  private byte[] file = PublicLists.kev(now.minus(Duration.ofDays(2)), LISTED.value());
  private int status = 200;
  private HttpServer server;
  private int port;

  @BeforeEach
  void stand() throws IOException {
    PublicLists.forget();
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/kev.json", this::answer);
    server.start();
    port = server.getAddress().getPort();
  }

  @AfterEach
  void leave() {
    server.stop(0);
    turn("");
    PublicLists.forget();
  }

  @Test
  void asksForNothingUntilAnAdministratorSaysSo() {
    turn("");
    fetch();

    assertThat(asked).isEmpty();
    assertThat(editions()).isEmpty();
  }

  @Test
  void takesTheWholeFileAndAsksLaterOnlyForANewerOne() {
    turn("yes");
    fetch();
    assertThat(source().outcome()).isEqualTo(Source.Outcome.NEW);
    Edition first = editions().getFirst();

    fetch();
    assertThat(asked).as("before its time").hasSize(1);
    now = now.plus(Duration.ofHours(5));
    status = 304;
    fetch();

    assertThat(asked).containsExactly("/kev.json -", "/kev.json \"one\"");
    assertThat(source().outcome()).isEqualTo(Source.Outcome.SAME);
    assertThat(editions().getFirst())
        .returns(first.id(), Edition::id)
        .returns(first.reachedAt(), Edition::reachedAt)
        .returns(now, Edition::lookedAt);
    assertThat(TestHouse.get(Sightings.class).of(administrator, List.of(LISTED)).getFirst())
        .matches(Sighting::listed);
  }

  @Test
  void keepsWhatItKnowsWhileTheSourceIsAwayAndComesBackInAnHour() {
    turn("yes");
    fetch();
    Edition known = editions().getFirst();
    now = now.plus(Duration.ofHours(5));
    status = 503;
    fetch();
    assertThat(source().outcome()).isEqualTo(Source.Outcome.ELSEWHERE);
    now = now.plus(Duration.ofHours(2));
    server.stop(0);
    fetch();

    assertThat(source().outcome()).isEqualTo(Source.Outcome.UNREACHED);
    assertThat(editions()).containsExactly(known);
  }

  @Test
  void takesNothingThatIsNotTheList() {
    file = "<html>Maintenance</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    turn("yes");

    fetch();

    assertThat(source().outcome()).isEqualTo(Source.Outcome.REFUSED);
    assertThat(editions()).isEmpty();
  }

  @Test
  void saysOnItsPageWhatFetchingTellsOthersAndRefusesAPlainAddress() {
    DeskVisitor desk = DeskVisitor.signedIn(administrator);
    String page = desk.get("/operations/public-lists/epss").body();

    assertThat(page)
        .contains("What fetching tells others", "nobody is ever asked about one id", "never")
        .contains("epss_scores-current.csv.gz");
    assertThat(desk.get("/operations/public-lists/other").statusCode()).isEqualTo(404);
    String version = Long.toString(source().version());
    var refused =
        desk.post(
            "/operations/public-lists/kev",
            "version",
            version,
            "fetches",
            "yes",
            "address",
            "http://198.51.100.7/kev.json");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("href=\"#address", "http://198.51.100.7/kev.json");
    assertThat(desk.get("/api/v1/public-lists/kev/source").body()).contains("\"fetches\":false");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    asked.add(exchange.getRequestURI() + " " + (known == null ? "-" : known));
    exchange.getResponseHeaders().add("ETag", "\"one\"");
    if (status == 200) {
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file);
    } else {
      exchange.sendResponseHeaders(status, -1);
    }
    exchange.close();
  }

  private void turn(String fetches) {
    String address = "http://127.0.0.1:" + port + "/kev.json";
    Source _ =
        TestHouse.get(ChangeSource.class)
            .execute(
                administrator,
                PublicList.KEV,
                new SourceForm(fetches, "", address),
                source().version());
  }

  /// The house's own job sees its own clock; this one has a clock of its own.
  private void fetch() {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    new FetchLists(
            TestHouse.get(SourceStore.class),
            TestHouse.get(EditionStore.class),
            TestHouse.get(FileLine.class),
            TestHouse.get(ImportList.class),
            TestHouse.get(RestoreFence.class),
            clock)
        .fetch();
  }

  private Source source() {
    return TestHouse.get(Sources.class).get(administrator, PublicList.KEV);
  }

  private List<Edition> editions() {
    return TestHouse.get(Sightings.class).editions(administrator);
  }
}

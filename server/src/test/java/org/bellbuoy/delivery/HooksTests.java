package org.bellbuoy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Chats and programs are told that something waits; a test plays them.
class HooksTests {

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final Instant start = TestHouse.clock().instant();
  private final UUID about = UUID.randomUUID();
  private volatile int answer = 200;
  private HttpServer theirs;

  /// What arrived there.
  private record Heard(String path, String id, String seconds, String signature, String body) {}

  @BeforeEach
  void startTheirs() throws IOException {
    theirs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    theirs.createContext(
        "/",
        exchange -> {
          heard.add(
              new Heard(
                  exchange.getRequestURI().toString(),
                  exchange.getRequestHeaders().getFirst("webhook-id"),
                  exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                  exchange.getRequestHeaders().getFirst("webhook-signature"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.getResponseHeaders().add("Location", "http://localhost:1/");
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    theirs.start();
  }

  @AfterEach
  void removeEverything() {
    theirs.stop(0);
    Hooks hooks = TestHouse.get(Hooks.class);
    hooks
        .all(administrator)
        .forEach(hook -> TestHouse.get(RemoveHook.class).execute(administrator, hook.code()));
    TestHouse.clock().set(start);
  }

  @Test
  void tellsAProgramOnceAndSignsIt() {
    Hook hook = add("webhook", "/in?a=b");
    queue();
    queue();
    send();

    assertThat(heard).hasSize(1);
    Heard said = heard.getFirst();
    assertThat(said.path()).isEqualTo("/in?a=b");
    assertThat(said.signature())
        .isEqualTo(
            HookSignature.of(
                hook.secret(), said.id(), Long.parseLong(said.seconds()), said.body()));
    JsonNode body = JsonMapper.shared().readTree(said.body());
    assertThat(body.at("/type").asString()).isEqualTo("clock.passed");
    assertThat(body.at("/data/words").asString()).isEqualTo("A promise falls due.");
    assertThat(body.at("/data/due").asString()).isEqualTo("2026-11-30T09:00:00Z");
  }

  @Test
  void signsAsTheStandardsExampleDoes() {
    assertThat(
            HookSignature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330L,
                "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void speaksToEachChatInItsShape() {
    add("slack", "/slack");
    add("teams", "/teams");
    add("matrix", "/matrix");
    queue();
    send();

    assertThat(at("/slack").at("/text").asString())
        .isEqualTo("A promise falls due. <https://desk.example.test/|Open the desk>");
    assertThat(at("/teams").at("/attachments/0/content/body/0/text").asString())
        .isEqualTo("A promise falls due.");
    assertThat(at("/teams").at("/attachments/0/contentType").asString())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(at("/matrix").at("/text").asString())
        .isEqualTo("A promise falls due. https://desk.example.test/");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 429, 500})
  void triesAgainLaterUnderTheSameIdAndFollowsNothing(int refusal) {
    add("webhook", "/later");
    answer = refusal;
    queue();
    send();
    send();
    assertThat(heard).as("not before its time").hasSize(1);

    answer = 204;
    TestHouse.clock().advance(Duration.ofHours(1));
    send();

    assertThat(heard).hasSize(2).extracting(Heard::id).containsOnly(heard.getFirst().id());
    assertThat(TestHouse.get(Hooks.class).lately(administrator).getFirst().state())
        .isEqualTo(HookPost.State.SENT);
  }

  @Test
  void givesUpWhereNobodyIsAnyMore() {
    add("webhook", "/gone");
    answer = 410;
    queue();
    send();

    assertThat(TestHouse.get(Hooks.class).lately(administrator).getFirst().state())
        .isEqualTo(HookPost.State.FAILED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/x",
        "https://user@example.com/x",
        "file:///etc/passwd",
        "https://example.com:22/x",
        "gopher://example.com/",
        "https:///nothing"
      })
  void refusesAnAddressThatIsNone(String address) {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                TestHouse.get(AddHook.class)
                    .execute(administrator, new HookForm("slack", "x", address, "")));
    assertThat(refused.refusal().code()).isEqualTo("invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://192.168.1.1/",
        "https://[::ffff:10.0.0.1]/",
        "https://[fd00::1]/",
        "https://100.64.0.1/",
        "https://0.0.0.0/"
      })
  void callsNoMachineThatOnlyWeCanSee(String address) {
    OutwardAddresses addresses = TestHouse.get(OutwardAddresses.class);
    assertThat(addresses.checked(URI.create(address), false)).isEmpty();
    assertThat(addresses.checked(URI.create("https://169.254.169.254/"), true)).isEmpty();
  }

  @Test
  void showsASecretOnceAndAnAddressNever() {
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    String address = "http://localhost:" + theirs.getAddress().getPort() + "/very-secret";
    visitor.get("/operations/hooks");
    String added =
        visitor
            .post("/operations/hooks", "kind", "webhook", "name", "Pager", "address", address)
            .body();
    String later = visitor.get("/operations/hooks").body();

    assertThat(added).contains("whsec_");
    assertThat(later).contains("Pager", "Send a test").doesNotContain("whsec_", "very-secret");
    assertThat(visitor.get("/api/v1/hooks").body()).doesNotContain("whsec_", "very-secret");
  }

  private Hook add(String kind, String path) {
    String address = "http://localhost:" + theirs.getAddress().getPort() + path;
    return TestHouse.get(AddHook.class)
        .execute(administrator, new HookForm(kind, "Theirs", address, ""));
  }

  private void queue() {
    Signal signal =
        new Signal(
            "clock.passed",
            "A promise falls due.",
            "https://desk.example.test/",
            TestHouse.clock().instant(),
            Instant.parse("2026-11-30T09:00:00Z"));
    new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class))
        .executeWithoutResult(_ -> TestHouse.get(QueueSignal.class).queue(about, signal));
  }

  /// The house says the same at the same time; so the end is waited for.
  private void send() {
    TestHouse.get(SendSignals.class).send();
    Awaitility.await()
        .until(() ->
            TestHouse.get(Hooks.class).lately(administrator).stream()
                .noneMatch(post -> post.state() == HookPost.State.SENDING));
  }

  private JsonNode at(String path) {
    return heard.stream()
        .filter(each -> each.path().equals(path))
        .findFirst()
        .map(each -> JsonMapper.shared().readTree(each.body()))
        .orElseThrow();
  }
}

package org.bellbuoy.started;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The street as a process of its own: what it holds, and what becomes of it.
@Tag("started")
class SplitTests {

  private static final Pattern PROCESS = Pattern.compile("street +process (\\d+), as");
  private static final String REPORT = "{\"what\":\"The lock of the gate opens to any key\"}";
  private static final Duration SOON = Duration.ofSeconds(60);

  private Path folder;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void takeAFolder() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-split-");
  }

  @AfterEach
  void removeTheFolder() {
    http.close();
    TestFolders.delete(folder);
  }

  @Test
  void takesReportsAndHoldsNothingThatOpensThem() throws Exception {
    byte[] master = new byte[32];
    new SecureRandom().nextBytes(master);
    String given = Base64.getEncoder().encodeToString(master);
    try (Program house = serve(Map.of("BELLBUOY_VAULT_MASTERKEY", given))) {
      long street = streetOf(house);
      house.ready();
      assertThat(post(house.street("/api/v1/reports")).statusCode()).isEqualTo(201);
      assertTakenIn();

      List<String> passwords = Files.readAllLines(folder.resolve("secrets/database-passwords"));
      assertThat(Files.readString(proc(street, "cmdline"), ISO_8859_1))
          .doesNotContain(passwords)
          .doesNotContain(given);
      assertThat(Files.readString(proc(street, "environ"), ISO_8859_1))
          .doesNotContain(passwords)
          .doesNotContain(given, "BELLBUOY");
      assertThat(openFiles(street)).noneMatch(file -> file.startsWith(folder.toString()));
      assertMemoryHoldsNone(street, master, passwords);
    }
  }

  private void assertMemoryHoldsNone(long street, byte[] master, List<String> passwords)
      throws IOException {
    Memory memory = new Memory(street);
    assumeTrue(memory.readable(), "this machine does not show one process to another");
    Map<String, Long> found =
        memory.count(
            Map.of(
                "master key",
                master,
                "desk's password",
                passwords.get(0).getBytes(ISO_8859_1),
                "street's password",
                passwords.get(1).getBytes(ISO_8859_1),
                "counter's password",
                passwords.get(2).getBytes(ISO_8859_1),
                "owner's password",
                database().password().getBytes(ISO_8859_1)));
    assertThat(found.remove("street's password")).as("what it must have").isPositive();
    assertThat(found.values()).as("what it must not have: %s", found).containsOnly(0L);
  }

  @Test
  void comesBackWhenItIsKilledAndEndsWithTheHouse() throws Exception {
    Program house = serve(Map.of());
    long first = streetOf(house);
    house.ready();

    handle(first).destroyForcibly();
    house.waitFor("it is started again");
    long second = Long.parseLong(lastWord(house.waitFor("The street is open again")));
    assertThat(second).isNotEqualTo(first);
    assertThat(post(house.street("/api/v1/reports")).statusCode()).isEqualTo(201);

    ProcessHandle street = handle(second);
    house.kill();
    street.onExit().get(SOON.toSeconds(), TimeUnit.SECONDS);
    assertThat(street.isAlive()).isFalse();
    Program again = serve(Map.of()).ready();
    assertThat(again.stop()).isEqualTo(143);
  }

  private Program serve(Map<String, String> environment) {
    return Program.serveWith(environment, folder, "--split");
  }

  private static long streetOf(Program house) {
    Matcher line = PROCESS.matcher(house.waitFor("street   process"));
    assertThat(line.find()).isTrue();
    return Long.parseLong(line.group(1));
  }

  private static ProcessHandle handle(long pid) {
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  private static Path proc(long pid, String name) {
    return Path.of("/proc", Long.toString(pid), name);
  }

  private static List<String> openFiles(long pid) throws IOException {
    try (Stream<Path> all = Files.list(proc(pid, "fd"))) {
      return all.map(SplitTests::target).toList();
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closed) {
      return "";
    }
  }

  /// The house holds what opens: it wraps the report's key under the book within a second or two.
  private void assertTakenIn() {
    DatabaseAccess owner = database();
    TestDatabase view = new TestDatabase(owner.url(), owner.user(), owner.password());
    long deadline = System.nanoTime() + SOON.toNanos();
    long waiting;
    do {
      waiting =
          view.jdbc()
              .sql("select count(*) from vault.data_key where form <> 2")
              .query(Long.class)
              .single();
    } while (waiting > 0 && System.nanoTime() < deadline);
    assertThat(waiting).isZero();
  }

  private DatabaseAccess database() {
    return EmbeddedPostgres.running(folder, "bellbuoy").orElseThrow();
  }

  private HttpResponse<String> post(URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(SOON)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(REPORT))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}

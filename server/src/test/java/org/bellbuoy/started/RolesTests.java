package org.bellbuoy.started;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.operations.postgres.Progress;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Street, desk, counter and worker as processes of their own over one database.
@Tag("started")
class RolesTests {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final byte[] master = new byte[32];
  private Path folder;
  private EmbeddedPostgres postgres;

  @BeforeEach
  void startADatabase() throws IOException {
    new SecureRandom().nextBytes(master);
    folder = Files.createTempDirectory("bellbuoy-roles-");
    postgres =
        EmbeddedPostgres.start(folder.resolve("db"), Progress.silent()).withDatabase("bellbuoy");
  }

  @AfterEach
  void removeIt() {
    postgres.close();
    TestFolders.delete(folder);
  }

  @Test
  void takeAReportToTheDeskAndAGuestToTheCounter() throws Exception {
    try (Program worker = part("worker").ready();
        Program desk = part("desk");
        Program counter = part("counter");
        Program street = street()) {
      DeskVisitor lead = SetUp.of(desk);
      becomeLead();
      street.ready();
      counter.ready();

      String tracking =
          json(DeskVisitor.at(street.street(""))
                  .postJson("/api/v1/reports", "{\"what\":\"The gate opens to any key\"}"))
              .get("tracking")
              .asString();
      awaitInTheInbox(lead, tracking);
      lead.get("/cases");
      String code =
          json(lead.postJson(
                  "/api/v1/reports/" + tracking + "/case", "{\"title\":\"The lock of the gate\"}"))
              .get("code")
              .asString();
      JsonNode handed =
          json(
              lead.postJson(
                  "/api/v1/cases/" + code + "/parties",
                  "{\"name\":\"Upstream\",\"kind\":\"UPSTREAM\",\"days\":30}"));

      DeskVisitor guest = DeskVisitor.at(counter.counter(""));
      String link = handed.get("path").asString();
      guest.get(link);
      assertThat(guest.post(link, "word", handed.get("word").asString()).statusCode())
          .isEqualTo(303);
      assertThat(guest.get("/").body()).contains(code).doesNotContain("The lock of the gate");
      assertHoldsThePublicHalfOnly(street);
      assertThat(worker.process().isAlive()).isTrue();
    }
  }

  private Program part(String role) {
    Map<String, String> given =
        Map.of(
            "BELLBUOY_DATABASE_URL", address(postgres.superuser(), postgres.password()),
            "BELLBUOY_VAULT_MASTERKEY", Base64.getEncoder().encodeToString(master));
    return Program.serveWith(given, folder.resolve("house"), "--role", role);
  }

  /// It is given the second of the doors' passwords and nothing else of the house.
  private Program street() throws IOException {
    String address = address("bellbuoy_street", passwords().get(1));
    return Program.serveWith(
        Map.of("BELLBUOY_DATABASE_URL", address), folder.resolve("street"), "--role", "street");
  }

  private String address(String user, String password) {
    return postgres.jdbcUrl("bellbuoy") + "?user=" + user + "&password=" + password;
  }

  private List<String> passwords() throws IOException {
    return Files.readAllLines(folder.resolve("house/secrets/database-passwords"));
  }

  /// The first administrator is the only person of this house, and leads its cases too.
  private void becomeLead() {
    new TestDatabase(postgres.jdbcUrl("bellbuoy"), postgres.superuser(), postgres.password())
        .jdbc()
        .sql(
            """
            insert into identity.role_assignment (person_id, role, granted_at)
            select id, 'LEAD', created_at from identity.person
            """)
        .update();
  }

  private static void awaitInTheInbox(DeskVisitor lead, String tracking) {
    long deadline = System.nanoTime() + SOON.toNanos();
    HttpResponse<String> inbox;
    do {
      inbox = lead.get("/api/v1/reports/" + tracking);
    } while (inbox.statusCode() != 200 && System.nanoTime() < deadline);
    assertThat(inbox.body()).contains("The gate opens to any key");
  }

  private void assertHoldsThePublicHalfOnly(Program street) throws IOException {
    Memory memory = new Memory(street.process().pid());
    assumeTrue(memory.readable(), "this machine does not show one process to another");
    Map<String, Long> found =
        memory.count(
            Map.of(
                "master key",
                master,
                "desk's password",
                passwords().get(0).getBytes(ISO_8859_1),
                "street's password",
                passwords().get(1).getBytes(ISO_8859_1),
                "counter's password",
                passwords().get(2).getBytes(ISO_8859_1),
                "owner's password",
                postgres.password().getBytes(ISO_8859_1)));
    assertThat(found.remove("street's password")).as("what it must have").isPositive();
    assertThat(found.values()).as("what it must not have: %s", found).containsOnly(0L);
    assertThat(folder.resolve("street/secrets")).doesNotExist();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as("%s", answer.body()).isBetween(200, 201);
    return JsonMapper.shared().readTree(answer.body());
  }
}

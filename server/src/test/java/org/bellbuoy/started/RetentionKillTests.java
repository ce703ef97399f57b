package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.operations.postgres.Progress;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Kills the program while it erases what is due: the next start goes on with what is left, erases
/// nothing twice and touches nothing else.
@Tag("started")
class RetentionKillTests {

  private static final int DUE = 4;
  private static final String DATABASE = "bellbuoy";
  private static final String ERASED = "intake.report_state where erased_at is not null";
  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private Path folder;

  @BeforeEach
  void takeAFolder() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-retention-kills-");
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @ParameterizedTest(name = "killed at {0}")
  @CsvSource({"retention.before-commit, 0", "retention.erased, 1"})
  void goesOnWhereItWasKilledAndErasesNothingTwice(String point, int gone) throws IOException {
    List<String> codes = new ArrayList<>();
    try (Program house = Program.serve(folder).ready()) {
      for (int sent = 0; sent <= DUE; sent++) {
        codes.add(report(house));
      }
      assertThat(codes).allMatch(code -> isReceived(house, code));
      JdbcClient jdbc = running();
      Awaitility.await().until(() -> count(jdbc, "intake.report_state") == codes.size());
      assertThat(putAwayLongAgo(jdbc)).isEqualTo(DUE);
    }
    try (Program doomed = erasing("-Dbellbuoy.crash-at=" + point)) {
      assertThat(doomed.exitCode()).isEqualTo(137);
    }
    assertThat(erasedMeanwhile()).isEqualTo(gone);

    try (Program again = erasing("").ready()) {
      JdbcClient jdbc = running();
      Awaitility.await().until(() -> count(jdbc, ERASED) == DUE);
      assertThat(codes)
          .filteredOn(code -> isReceived(again, code))
          .containsExactly(codes.getLast());
      assertThat(entriesOfEach(jdbc)).containsExactly(1L, 1L, 1L, 1L);
    }
  }

  private Program erasing(String more) {
    String options = "-Dbellbuoy.retention.first-after-millis=1 " + more;
    return Program.serveWith(Map.of("BELLBUOY_JAVA_OPTS", options.strip()), folder);
  }

  private static int putAwayLongAgo(JdbcClient jdbc) {
    return jdbc.sql(
            """
            update intake.report_state set state = 'SPAM', settled_at = :at
             where report_id in (select id from intake.report order by id limit :due)
            """)
        .param("at", OffsetDateTime.parse("2020-01-01T00:00:00Z"))
        .param("due", DUE)
        .update();
  }

  private static long count(JdbcClient jdbc, String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }

  /// How often the ledger says of each erased report that it was erased.
  private static List<Long> entriesOfEach(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select count(*) from audit.leaf
             where what = 'intake.ReportExpired'
             group by content::jsonb ->> 'about'
            """)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// The database of the program while it runs.
  private JdbcClient running() {
    DatabaseAccess access = EmbeddedPostgres.running(folder, DATABASE).orElseThrow();
    return new TestDatabase(access.url(), access.user(), access.password()).jdbc();
  }

  /// How much a program erased that does not run any more.
  private long erasedMeanwhile() {
    try (EmbeddedPostgres _ = EmbeddedPostgres.start(folder, Progress.silent())) {
      return count(running(), ERASED);
    }
  }

  private String report(Program house) throws IOException {
    Matcher code =
        CODE.matcher(post(house.street("/api/v1/reports"), "{\"what\":\"Buy our watches\"}"));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private boolean isReceived(Program house, String code) {
    try {
      return post(house.street("/api/v1/reports/status"), "{\"code\":\"" + code + "\"}")
          .contains("RECEIVED");
    } catch (IOException cut) {
      throw new AssertionError(cut);
    }
  }

  private String post(URI address, String json) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(Duration.ofMinutes(1))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}

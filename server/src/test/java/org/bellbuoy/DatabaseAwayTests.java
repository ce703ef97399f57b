package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bellbuoy.identity.Role;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The database refuses a door's user, as it does while it restarts.
class DatabaseAwayTests {

  private static final String STREET = "bellbuoy_street";
  private static final String DESK = "bellbuoy_desk";
  private static final String REPORT = "{\"what\": \"The gate stands open\"}";

  private final StreetVisitor stranger = new StreetVisitor();

  @AfterEach
  void comesBack() {
    execute("alter role " + STREET + " login");
    execute("alter role " + DESK + " login");
    forgetBroken(TestHouse.doors().street().getBean(DataSource.class));
    forgetBroken(TestHouse.get(DataSource.class));
  }

  @Test
  void takesNoReportByFormAndNeverSaysReceived() {
    String form = stranger.get("/report").body();
    Map<String, String> typed =
        Map.of(
            "draft", StreetVisitor.hidden(form, "draft"),
            "policyVersion", StreetVisitor.hidden(form, "policyVersion"),
            "what", "The gate stands open");
    long before = reports();
    goesAway(STREET);
    HttpResponse<String> answer = stranger.post("/report", typed);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("<h1").doesNotContainIgnoringCase("received");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(reports()).isEqualTo(before);
  }

  @Test
  void takesNoReportByTheApiAndTakesItOnceItIsBack() {
    long before = reports();
    goesAway(STREET);
    HttpResponse<String> answer = stranger.postJson("/api/v1/reports", REPORT);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("\"status\"").doesNotContainIgnoringCase("receipt");
    assertThat(reports()).isEqualTo(before);
    comesBack();
    assertThat(tries().filter(status -> status == 201).findFirst()).isPresent();
    assertThat(reports()).isEqualTo(before + 1);
  }

  @Test
  void tellsStaffPlainlyThatNothingIsLost() {
    DeskVisitor visitor = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));
    assertThat(visitor.get("/inbox").statusCode()).isEqualTo(200);
    goesAway(DESK);
    HttpResponse<String> answer = visitor.get("/inbox");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("<h1").contains("nothing is lost");
  }

  /// The pool looks for the database now and then only, so the first tries may still find it away.
  private Stream<Integer> tries() {
    return Stream.generate(() -> stranger.postJson("/api/v1/reports", REPORT).statusCode())
        .limit(12);
  }

  /// A pool trusts a connection it used a moment ago; what comes next must not stumble over it.
  private static void forgetBroken(DataSource pool) {
    try {
      pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    } catch (SQLException noPool) {
      throw new IllegalStateException(noPool);
    }
  }

  private static void goesAway(String user) {
    execute("alter role " + user + " nologin");
    TestHouse.database()
        .jdbc()
        .sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = :user")
        .param("user", user)
        .query(Long.class)
        .single();
  }

  private static long reports() {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from intake.report")
        .query(Long.class)
        .single();
  }

  private static void execute(String sql) {
    TestHouse.database().jdbc().sql(sql).update();
  }
}

package org.bellbuoy.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.Wire;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// The log and the ledger: what they say of security, and what they never say.
class LogTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final String MARK = "c3a1f0e2d9b84756";
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  private final Viewer.Staff person = TestStaff.person(Role.EMPLOYEE);
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
  private final Problems problems = TestHouse.doors().desk().getBean(Problems.class);

  @BeforeEach
  void listen() {
    heard.start();
    ROOT.addAppender(heard);
  }

  @AfterEach
  void listenNoMore() {
    ROOT.detachAppender(heard);
  }

  @Test
  void saysWhenWhoAndWhat() {
    DeskVisitor.signedIn(person).get("/people");

    assertThat(lines())
        .anyMatch(line ->
            line.matches(
                "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z INFO  RefusalLog"
                    + " refused not-allowed to PERSON "
                    + person.personId()
                    + " at GET /people"));
  }

  @Test
  void cannotBeForgedByALineBreak() {
    Throwable broken =
        new IllegalStateException("one\n2026-01-01T00:00:00.000Z INFO  forged\r\u2028x");
    LoggingEvent event =
        new LoggingEvent(
            "", ROOT, Level.WARN, "typed: {}", broken, new Object[] {"a\r\nb\u0085c\u001b[2J"});

    assertThat(layout().doLayout(event).strip())
        .hasLineCount(1)
        .contains("typed: a b c [2J", "forged");
  }

  @Test
  void goesToOnePlace() {
    String settings = Sources.text(HOME.resolve("server/src/main/resources/logback.xml"));

    assertThat(Pattern.compile("<appender ").matcher(settings).results().count()).isEqualTo(1);
    assertThat(settings).contains("ConsoleAppender", "<target>System.err</target>");
    assertThat(Sources.under(HOME.resolve("server/src/main/java"), ".java"))
        .filteredOn(file -> Sources.text(file).matches("(?s).*System\\.(out|err)\\b.*"))
        .map(file -> file.getFileName().toString())
        .as("what a command prints, and what the street's process tells who started it")
        .isSubsetOf(
            "Demo.java",
            "Progress.java",
            "AuditVerify.java",
            "Backup.java",
            "Restore.java",
            "StreetProcess.java");
  }

  @Test
  void isWrittenDown() {
    String paper = Sources.text(HOME.resolve("docs/security/logs.md"));

    assertThat(Sources.under(HOME.resolve("server/src/main/java"), ".java"))
        .filteredOn(file -> Sources.text(file).contains("LoggerFactory.getLogger("))
        .isNotEmpty()
        .allMatch(
            file -> paper.contains("`" + file.getFileName().toString().replace(".java", "") + "`"));
  }

  @Test
  void recordsEachSignInAndEachFailure() {
    DeskVisitor visitor = DeskVisitor.stranger();
    String email = TestHouse.get(People.class).self(person).email();
    visitor.get("/sign-in");
    visitor.post("/sign-in", "email", email, "password", "not this one at all");
    visitor.post("/sign-in", "email", email, "password", TestStaff.PASSWORD);
    visitor.get("/account");
    visitor.post("/sign-out");

    List<String> told =
        JdbcClient.create(TestHouse.database().dataSource())
            .sql("select what || ' ' || content as told from audit.leaf where content like :person")
            .param("person", "%" + person.personId() + "%")
            .query((row, _) -> row.getString("told"))
            .list();
    assertThat(told)
        .anyMatch(leaf -> leaf.startsWith("identity.SignInRefused"))
        .anyMatch(leaf -> leaf.startsWith("identity.SessionOpened") && leaf.contains("PASSWORD"))
        .anyMatch(leaf -> leaf.startsWith("identity.SessionEnded"));
  }

  @Test
  void recordsEachRefusal() {
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    visitor.get("/people");
    visitor.get("/cases/" + MARK);
    DeskVisitor.stranger().get("/api/v1/me");
    DeskVisitor.stranger().get("/link/" + MARK);

    assertThat(messages())
        .anyMatch(line -> line.contains("not-allowed to PERSON " + person.personId()))
        .anyMatch(line -> line.contains("not-signed-in to ANYONE") || line.contains("to ANYONE"))
        .noneMatch(line -> line.contains(MARK));
  }

  @Test
  void recordsAttemptsToGetRoundAControl() {
    DeskVisitor.signedIn(person).post("/sign-out");
    Wire.say(
        TestHouse.doors().deskPort(), "GET /a;b HTTP/1.1", "Host: x", "Connection: close", "", "");

    assertThat(messages())
        .anyMatch(line -> line.contains("forged-write to PERSON " + person.personId()))
        .anyMatch(line -> line.contains("malformed-request to ANYONE"));
  }

  @Test
  void recordsWhatFailedUnexpectedly() throws Exception {
    for (String path : List.of("/cases", "/api/v1/cases")) {
      MockHttpServletResponse response = new MockHttpServletResponse();
      problems.anythingElse(
          new IllegalStateException("select secret from where " + MARK),
          new MockHttpServletRequest("GET", path),
          response);

      assertThat(response.getStatus()).isEqualTo(500);
      assertThat(response.getContentAsString(StandardCharsets.UTF_8))
          .contains("Something went wrong")
          .doesNotContain(MARK, "select", "IllegalState");
    }
    assertThat(lines()).anyMatch(line -> line.contains("ERROR") && line.contains(MARK));
  }

  @Test
  void answersWhenTheDatabaseIsAway() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    problems.databaseAway(
        new DataAccessResourceFailureException("password=" + MARK),
        new MockHttpServletRequest("GET", "/api/v1/cases"),
        response);

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isNotBlank();
    assertThat(response.getContentAsString()).contains("Nothing was stored").doesNotContain(MARK);
  }

  @Test
  void holdsNothingThatWasTyped() {
    DeskVisitor visitor = DeskVisitor.stranger();
    visitor.get("/sign-in?next=/" + MARK);
    visitor.post("/sign-in", "email", MARK + "@example.test", "password", MARK);
    visitor.get("/link/" + MARK);
    visitor.get("/cases/" + MARK + "?q=" + MARK);
    DeskVisitor.signedIn(person).post("/" + MARK, "x", MARK);
    StreetVisitor stranger = new StreetVisitor();
    stranger.post("/report", Map.of("what", MARK, "contact", MARK));
    stranger.post("/report/status", Map.of("code", MARK));
    stranger.postJson("/api/v1/reports", "{\"what\":\"" + MARK + "\",\"" + MARK + "\":1}");
    stranger.postJson("/api/v1/reports", "{\"what\":" + MARK);

    assertThat(lines()).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(MARK));
  }

  private List<String> messages() {
    return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private List<String> lines() {
    PatternLayout layout = layout();
    return heard.list.stream().map(event -> layout.doLayout(event).strip()).toList();
  }

  /// As the program writes it, not as tests do.
  private static PatternLayout layout() {
    Matcher pattern =
        Pattern.compile("<pattern>(.*)</pattern>")
            .matcher(Sources.text(HOME.resolve("server/src/main/resources/logback.xml")));
    assertThat(pattern.find()).isTrue();
    PatternLayout layout = new PatternLayout();
    layout.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
    layout.setPattern(pattern.group(1));
    layout.start();
    return layout;
  }
}

package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.walls.Catalogue;
import org.bellbuoy.walls.Committed;
import org.bellbuoy.walls.Exits;
import org.bellbuoy.walls.Material;
import org.bellbuoy.walls.Principal;
import org.bellbuoy.walls.Secrets;
import org.bellbuoy.walls.Sources;
import org.bellbuoy.walls.Visit;
import org.bellbuoy.walls.Visit.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/// What a case under embargo holds is shown to whom the table says, and leaves by no other exit.
class CanaryTests {

  private static final String HOME = System.getProperty("bellbuoy.home", "..");

  private static Secrets secrets;
  private static List<Address> addresses;
  private static Map<String, Visit> doors;

  @BeforeAll
  static void plant() {
    secrets = Secrets.plant();
    addresses = Addresses.all();
    doors =
        Map.of(
            "street", Visit.at("street"), "desk", Visit.at("desk"), "counter", Visit.at("counter"));
  }

  @Test
  void everyExitShowsEachMaterialToWhomTheTableAllowsAndToNobodyElse() {
    ListAppender<ILoggingEvent> log = listening();
    Map<Principal, String> seen = new EnumMap<>(Principal.class);
    List<String> wrong = new ArrayList<>();
    int answers = 0;
    for (Principal principal : Principal.values()) {
      StringBuilder all = new StringBuilder();
      for (Address address : addresses) {
        Outcome outcome = outcome(principal, address);
        answers++;
        all.append(outcome.body());
        forbidden(principal, outcome.body())
            .forEach(material -> wrong.add(principal + " " + material + " at " + address));
      }
      seen.put(principal, all.toString());
    }
    int fields = 0;
    for (Material material : Material.values()) {
      for (Principal principal : Principal.values()) {
        fields++;
        boolean shown = seen.getOrDefault(principal, "").contains(secrets.mark(material));
        if (material.mayBeSeenBy(principal) && !shown) {
          wrong.add(principal + " should be shown " + material);
        }
      }
    }
    System.out.printf(
        "sweep: %d answers of %d addresses to %d principals, %d fields declared, %d deviations%n",
        answers, addresses.size(), Principal.values().length, fields, wrong.size());
    assertThat(wrong).isEmpty();
    assertThat(hits(logged(log))).as("the log").isEmpty();
  }

  @Test
  void whatIsOpenedIsToldWithThePerson() {
    List<MaterialRead> told = new CopyOnWriteArrayList<>();
    ApplicationListener<ApplicationEvent> ear =
        event -> {
          if (event instanceof PayloadApplicationEvent<?> payload
              && payload.getPayload() instanceof MaterialRead read) {
            told.add(read);
          }
        };
    TestHouse.doors().house().addApplicationListener(ear);
    Actor lead = secrets.viewer(Principal.LEAD_IN).actor();
    List<String> silent = new ArrayList<>();
    int opened = 0;
    for (Address address : addresses) {
      if (address.reads() && address.door().equals("desk")) {
        told.clear();
        String answer = outcome(Principal.LEAD_IN, address).body();
        boolean opens = hits(answer).stream().anyMatch(each -> each != Material.NUMBER);
        opened += opens ? 1 : 0;
        if (opens && told.stream().noneMatch(read -> read.by().equals(lead))) {
          silent.add(address.toString());
        }
      }
    }
    System.out.printf(
        "readings: %d addresses open something sealed, %d silent%n", opened, silent.size());
    assertThat(silent).isEmpty();
  }

  /// Besides the reporter's own words, which only the receipt code opens.
  @Test
  void theReporterReadsOfTheCaseNothingButStateDatesAndMessages() {
    String status =
        new StreetVisitor().post("/report/status", Map.of("code", secrets.receipt())).body();

    assertThat(hits(status))
        .containsExactly(Material.REPORT_TEXT, Material.REPORTER, Material.CREDIT, Material.ANSWER);
  }

  @Test
  void thePublicTreeHoldsNothingOfIt() {
    StreetVisitor stranger = new StreetVisitor();
    List<String> paths =
        List.of(
            "/",
            "/advisories",
            "/advisories.json",
            "/feeds/advisories.atom",
            "/feeds/advisories.rss",
            "/feeds/advisories.json",
            "/policy",
            "/.well-known/security.txt",
            "/.well-known/csaf/provider-metadata.json",
            "/openapi.json",
            "/no-such-page");
    for (String path : paths) {
      assertThat(hits(stranger.get(path).body())).as(path).isEmpty();
    }
  }

  @Test
  void nothingOfItLiesInClearInTheDatabase() {
    assertThat(new Catalogue(TestHouse.database()).tables()).hasSizeGreaterThan(50);
    assertThat(inClear(secrets)).isEmpty();
  }

  private static List<String> inClear(Secrets of) {
    List<String> found = new ArrayList<>();
    for (String table : new Catalogue(TestHouse.database()).tables()) {
      String rows =
          TestHouse.database()
              .jdbc()
              .sql("select coalesce(string_agg(t::text, ' '), '') from " + table + " t")
              .query(String.class)
              .single();
      for (Material material : Material.values()) {
        String mark = of.mark(material);
        boolean clear = rows.contains(mark) || rows.contains(hex(mark));
        if (clear && material != Material.NUMBER) {
          found.add(table + " holds " + material);
        }
      }
    }
    return found;
  }

  @Test
  void theExitsAreWrittenDown() {
    Committed.at("docs/exits.md").mustBe(Exits.page());
  }

  @Test
  void whatIsSaidNotToExistIsNowhereInTheSources() {
    List<String> opened = new ArrayList<>();
    for (String end : List.of(".java", ".jte", ".properties")) {
      for (Path file : Sources.under(Path.of(HOME, "server/src/main"), end)) {
        Exits.openedBy(Sources.text(file)).forEach(exit -> opened.add(exit + " by " + file));
      }
    }
    assertThat(opened).isEmpty();
    assertThat(Exits.openedBy("@GetMapping(\"/metrics\")")).containsExactly("metric");
  }

  /// A title that somebody made the name of a product leaves by pages, operations and the database,
  /// and a warning takes it into the log: the sweep sees each of them.
  @Test
  void bitesWhenSomethingOfTheCaseLeaks() {
    Secrets leaked = Secrets.plant();
    String title = leaked.mark(Material.TITLE);
    String code = "p" + title.substring(0, 12);
    TestHouse.get(AddProduct.class)
        .execute(new Viewer.Machine(), new ProductForm(code, title, "released", "intdot", "", ""));

    List<String> leaking =
        addresses.stream()
            .filter(address -> address.reads() && address.pattern().endsWith("/products"))
            .filter(address ->
                hits(leaked, outcome(Principal.EMPLOYEE, address).body()).contains(Material.TITLE))
            .map(Address::pattern)
            .toList();
    assertThat(leaking).contains("/products", "/api/v1/products");
    assertThat(inClear(leaked)).contains("catalog.product holds TITLE");
    ListAppender<ILoggingEvent> log = listening();
    LoggerFactory.getLogger(CanaryTests.class).warn("It is called {}", title);
    assertThat(hits(leaked, logged(log))).containsExactly(Material.TITLE);
  }

  private static Outcome outcome(Principal principal, Address address) {
    String path = address.path((UnaryOperator<String>) variable -> secrets.word(address, variable));
    return Objects.requireNonNull(doors.get(address.door()))
        .as(secrets.viewer(principal), address, path);
  }

  private static Stream<Material> forbidden(Principal principal, String answer) {
    return Arrays.stream(Material.values())
        .filter(material -> !material.mayBeSeenBy(principal))
        .filter(material -> material != Material.NUMBER)
        .filter(material -> answer.contains(secrets.mark(material)));
  }

  private static List<Material> hits(String text) {
    return hits(secrets, text);
  }

  private static List<Material> hits(Secrets of, String text) {
    return Arrays.stream(Material.values())
        .filter(material -> text.contains(of.mark(material)))
        .toList();
  }

  private static String hex(String mark) {
    return HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
  }

  private static ListAppender<ILoggingEvent> listening() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    return log;
  }

  private static String logged(ListAppender<ILoggingEvent> log) {
    return log.list.stream()
        .map(event ->
            event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage()))
        .collect(Collectors.joining("\n"));
  }
}

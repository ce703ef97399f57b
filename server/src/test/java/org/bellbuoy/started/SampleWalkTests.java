package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bellbuoy.testkit.Axe;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.TestFolders;
import org.bellbuoy.testkit.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A walk through the built program with its sample vendor, as somebody who tries it would take:
/// every page is photographed, and fits. With `-Dbellbuoy.write=true` the pictures of the README
/// are made anew; `bin/pictures` does that.
@Tag("pictures")
class SampleWalkTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final List<Look> LOOKS = List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK);

  private static Path folder;
  private static Program program;
  private static JsonNode entrances;

  private final List<String> wrong = new ArrayList<>();

  @BeforeAll
  static void showTheSampleVendor() throws IOException {
    assumeTrue(Browser.isInstalled(), "no chromium here; run bin/setup");
    folder = Files.createTempDirectory("bellbuoy-walk-");
    program = Program.demo(folder, Program.Ports.free(), Optional.empty(), "--json");
    entrances = JsonMapper.shared().readTree(program.process().inputReader().readLine());
  }

  @AfterAll
  static void leave() {
    if (program != null) {
      program.close();
      TestFolders.delete(folder);
    }
  }

  @Test
  void showsEverybodyAPublicDoorToBeProudOf() throws IOException {
    try (Window window = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = window.page()) {
      for (String path :
          List.of(
              "/",
              "/advisories",
              "/advisories/SA2026-01",
              "/advisories/SA2026-02",
              "/advisories/SA2026-03",
              "/advisories/SA2026-04",
              "/advisories/level/high",
              "/report",
              "/report/status",
              "/policy",
              "/.well-known/csaf/",
              "/nowhere")) {
        visit(sheet, program.street(path), "walk-street" + path.replaceAll("[^A-Za-z0-9]+", "-"));
      }
      readme(sheet, program.street("/advisories/SA2026-01"), "advisory.png");
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void showsALeadTheirDay() throws IOException {
    String file = code("lead", "/cases", "title", "Files written outside of the backup folder");
    String draft = code("lead", "/advisories", "state", "UNPUBLISHED");
    String shown = code("lead", "/advisories", "number", "SA2026-01");
    try (Window window = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = signedIn(window, "lead")) {
      List<String> paths =
          new ArrayList<>(
              List.of("/", "/inbox", "/cases", "/cases/" + file, "/advisories", "/products"));
      List.of(
              "assessment",
              "assessment/affected",
              "assessment/statements",
              "cve-ids",
              "embargo",
              "erasure",
              "parties/new",
              "notices/new",
              "readers",
              "runbook")
          .forEach(part -> paths.add("/cases/" + file + "/" + part));
      List.of(draft, draft + "/preview", draft + "/review", shown, shown + "/surfaces")
          .forEach(part -> paths.add("/advisories/" + part));
      paths.addAll(List.of("/search?q=backup", "/search", "/account", "/policy", "/cases/join"));
      paths.addAll(List.of("/settings/vendor", "/settings/calendar", "/settings/letters"));
      walk(sheet, "lead", paths);
      String open = code("lead", "/cases", "title", "Sign-in leads to foreign sites");
      readme(sheet, program.desk("/cases/" + open), "case.png");
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void showsIntakeItsInbox() throws IOException {
    JsonNode reports = asked("intake", "/reports").get("items");
    try (Window window = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = signedIn(window, "intake")) {
      String tracking = reports.get(0).get("tracking").asString();
      walk(sheet, "intake", List.of("/", "/inbox", "/reports/" + tracking, "/file-a-report"));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void showsWhoRunsTheHouseWhatRuns() throws IOException {
    try (Window window = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = signedIn(window, "administrator")) {
      walk(
          sheet,
          "administrator",
          List.of("/", "/operations", "/operations/keys", "/people", "/people/invite", "/policy"));
    }
    try (Window window = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = signedIn(window, "auditor")) {
      walk(sheet, "auditor", List.of("/", "/ledger", "/ledger/5"));
    }
    assertThat(wrong).isEmpty();
  }

  private void walk(Sheet sheet, String who, List<String> paths) {
    for (String path : paths) {
      String name =
          path.replaceAll("/(?=[a-z]*[0-9])[a-z0-9]{10}(?=/|$)", "/x")
              .replaceAll("[^A-Za-z0-9]+", "-");
      visit(sheet, program.desk(path), "walk-" + who + name);
    }
  }

  private void visit(Sheet sheet, URI address, String name) {
    var answer = sheet.page().navigate(address.toString());
    if (answer.status() != 200 && !address.getPath().equals("/nowhere")) {
      wrong.add(address.getPath() + " -> " + answer.status());
    }
    for (Look look : LOOKS) {
      sheet.wear(look);
      Path _ = sheet.picture(name);
      if (sheet.overflows()) {
        wrong.add(address.getPath() + " scrolls sideways at " + look);
      }
      if (Axe.isInstalled()) {
        sheet.findings().forEach(finding -> wrong.add(address.getPath() + " " + finding));
      }
    }
  }

  /// A picture of the first screen, kept where the README shows it.
  private static void readme(Sheet sheet, URI address, String name) throws IOException {
    sheet.wear(Look.DESKTOP_LIGHT);
    Response _ = sheet.page().navigate(address.toString());
    byte[] picture =
        sheet
            .page()
            .screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
    if (Boolean.getBoolean("bellbuoy.write")) {
      Path _ = Files.write(HOME.resolve("docs/pictures").resolve(name), picture);
    }
  }

  private static Sheet signedIn(Window window, String role) {
    Sheet sheet = window.page();
    sheet.page().navigate(entrances.get("roles").get(role).get("signIn").asString());
    sheet.page().locator("main form button[type=submit]").first().click();
    return sheet;
  }

  /// The code of the first one with this value.
  private static String code(String role, String path, String field, String value)
      throws IOException {
    JsonNode answer = asked(role, path);
    JsonNode all = answer.isArray() ? answer : answer.get("items");
    Predicate<JsonNode> wanted = each -> each.get(field).asString().equals(value);
    return all.valueStream().filter(wanted).findFirst().orElseThrow().get("code").asString();
  }

  private static JsonNode asked(String role, String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(program.desk("/api/v1" + path))
            .header(
                "Authorization",
                "Bearer " + entrances.get("roles").get(role).get("token").asString())
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return JsonMapper.shared()
          .readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}

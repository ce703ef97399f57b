package org.bellbuoy.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Axe;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CatalogPagesTests {

  private final Viewer.Staff owner = TestStaff.person(Role.PRODUCT_OWNER, Role.LEAD);
  private final DeskVisitor visitor = DeskVisitor.signedIn(owner);
  private final String code = "t" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void leadsFromAnEmptyFormToAProductWithItsHistory() {
    addTide();

    String page = visitor.get("/products/" + code).body();

    assertThat(page).contains("Tide Server", "2026.3", "2026.3.1", "hidden");
    assertThat(page).contains("Product added", "Release registered", owner.name());
  }

  @Test
  void keepsWhatWasTypedAndNamesTheField() {
    visitor.get("/products/new");

    HttpResponse<String> answer =
        visitor.post(
            "/products/new",
            "name",
            "<script>alert(1)</script>",
            "code",
            "Not A Code",
            "kind",
            "released",
            "scheme",
            "semver");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("&lt;script>alert(1)", "Not A Code", "href=\"#code\"", "Error: Add a product")
        .doesNotContain("<script>alert");
  }

  @Test
  void changesAProductAndSaysWhenSomebodyWasFaster() {
    addTide();
    visitor.get("/products/" + code + "/edit");
    String[] fields = {
      "version",
      "0",
      "name",
      "Tide Two",
      "kind",
      "hosted",
      "scheme",
      "intdot",
      "purl",
      "",
      "cpe",
      ""
    };

    assertThat(visitor.post("/products/" + code + "/edit", fields).statusCode()).isEqualTo(303);
    fields[3] = "Tide Three";
    HttpResponse<String> late = visitor.post("/products/" + code + "/edit", fields);

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("Somebody changed this", "Tide Three");
    assertThat(visitor.get("/products/" + code).body()).contains("name: Tide Server → Tide Two");
  }

  @Test
  void showsWhatAFileWouldDoBeforeItDoesIt() {
    visitor.get("/products/import");
    String csv = "product,name,kind,scheme\n" + code + ",Tide,released,semver";

    String preview = visitor.post("/products/import", "csv", csv, "step", "preview").body();

    assertThat(preview).contains("csv");
    assertThat(visitor.get("/products/" + code).statusCode()).isEqualTo(404);
  }

  @Test
  void showsNoEditingToWhoeverMayNot() {
    addTide();
    DeskVisitor support = DeskVisitor.signedIn(TestStaff.person(Role.SUPPORT));

    assertThat(support.get("/products/" + code).body())
        .doesNotContain("/edit", "2026.3.1", "Register a release");
    assertThat(support.get("/products/new").statusCode()).isEqualTo(403);
  }

  @Test
  void looksRightAtEveryWidthAndInBothThemes() {
    Assumptions.assumeTrue(Browser.isInstalled(), "No browser is installed here.");
    addTide();
    try (Browser browser = Browser.launch()) {
      for (Look look : Look.values()) {
        try (Sheet sheet = browser.open(look)) {
          signIn(sheet);
          for (String path :
              List.of(
                  "/products",
                  "/products/new",
                  "/products/import",
                  "/products/" + code,
                  "/products/" + code + "/releases/new",
                  "/products/" + code + "/streams/2026.3",
                  "/components",
                  "/policy",
                  "/policy/new",
                  "/settings/vendor",
                  "/settings/calendar")) {
            examine(sheet, path, look);
          }
        }
      }
    }
  }

  private void examine(Sheet sheet, String path, Look look) {
    sheet.page().navigate(TestHouse.desk(path).toString());
    sheet.picture("desk" + path.replace(code, "tide").replace('/', '-'));
    assertThat(sheet.complaints()).as(path).isEmpty();
    assertThat(sheet.overflows()).as(path + " scrolls sideways at " + look).isFalse();
    if (Axe.isInstalled()) {
      assertThat(sheet.findings()).as("axe on " + path + " at " + look).isEmpty();
    }
  }

  private void signIn(Sheet sheet) {
    Cookie cookie =
        new Cookie("__Host-desk", TestStaff.session(owner))
            .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
            .setSecure(true);
    sheet.page().context().addCookies(List.of(cookie));
  }

  private void addTide() {
    visitor.get("/products/new");
    visitor.post(
        "/products/new",
        "name",
        "Tide Server",
        "code",
        code,
        "kind",
        "released",
        "scheme",
        "intdot");
    visitor.post("/products/" + code + "/streams/new", "name", "2026.3", "support", "supported");
    visitor.post("/products/" + code + "/releases/new", "number", "2026.3.1", "hidden", "true");
  }
}

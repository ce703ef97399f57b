package org.bellbuoy.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.options.Cookie;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.parsing.Archives;
import org.bellbuoy.testkit.Axe;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.Window;
import org.junit.jupiter.api.Test;

/// What the analyst sees of the inside of a file that a stranger attached.
class InsideTests {

  private static final Pattern TRACKING = Pattern.compile("\"tracking\":\"([^\"]+)\"");
  private static final Pattern FILE = Pattern.compile("/attachments/([0-9a-f-]{36})/contents");

  private final Viewer.Staff analyst = TestStaff.person(Role.INTAKE);
  private final DeskVisitor desk = DeskVisitor.signedIn(analyst);

  @Test
  void showsTheListAndOneEntryToWhoeverMaySaveTheFile() {
    String file = attached("proof.zip", Archives.evidence());

    assertThat(desk.get(file + "/contents").body())
        .contains("a zip archive", "logs/gate.log", "../../etc/cron.d/job")
        .contains("leads out of the folder", file + "/contents?at=4", "TLP:AMBER+STRICT")
        .doesNotContain("at=6\"");
    assertThat(desk.get(file + "/contents?at=0").body()).contains("open the gate");
    assertThat(desk.get(file + "/contents?at=4").body()).contains("a tar archive packed with gzip");
    assertThat(desk.get(file + "/contents?at=4.0").body()).contains("yesterday", "logs.tar.gz");
    assertThat(desk.get(file + "/contents?at=3").body()).contains(file + "/picture?at=3");
    var picture = desk.get(file + "/picture?at=3");
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(picture.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
    for (String nothing :
        List.of("?at=99", "?at=0.0", "?at=x", "?at=-1", "?at=0.", "?at=99999999")) {
      assertThat(desk.get(file + "/contents" + nothing).statusCode()).as(nothing).isEqualTo(404);
    }
    assertThat(desk.get(file + "/picture?at=0").statusCode()).isEqualTo(404);
  }

  @Test
  void saysTheSameToPrograms() {
    String file = "/api/v1" + attached("proof.zip", Archives.evidence());

    assertThat(desk.get(file + "/contents").body())
        .contains("\"archive\":\"ZIP\"", "\"marks\":[\"LEAVES\"]", "\"form\":\"PNG\"");
    assertThat(desk.get(file + "/contents?at=4.0").body())
        .contains("\"trail\":[\"logs.tar.gz\",\"old/gate.log\"]", "\"text\":\"yesterday\\n\"");
    assertThat(desk.get(file + "/contents?at=3").body()).contains("\"picture\":true");
    assertThat(desk.get(file + "/contents?at=6").body()).contains("\"trouble\":\"NOT_SHOWN\"");
    assertThat(desk.get(file + "/contents?at=99").statusCode()).isEqualTo(404);
  }

  @Test
  void isMissingToWhoeverMayNotReadTheReport() {
    String file = attached("proof.zip", Archives.evidence());

    for (Role role : List.of(Role.ENGINEER, Role.ADMINISTRATOR)) {
      DeskVisitor other = DeskVisitor.signedIn(TestStaff.person(role));
      for (String way : List.of("/contents", "/contents?at=0", "/picture?at=3")) {
        assertThat(other.get(file + way).statusCode()).as(role + way).isIn(403, 404);
        assertThat(other.get(file + way).body()).doesNotContain("README", "open the gate");
      }
    }
  }

  @Test
  void keepsTheReportAndTheFileWhateverTheArchiveDoes() {
    byte[] good = Archives.evidence();
    Map<String, byte[]> hostile =
        Map.of(
            "bomb.gz", Archives.gzip(new byte[20 * 1024 * 1024]),
            "cut.zip", Arrays.copyOf(good, good.length / 2),
            "twice.zip", twice(good),
            "closed.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c});
    Map<String, String> said =
        Map.of(
            "bomb.gz", "as bombs do",
            "cut.zip", "It is broken, or cut off",
            "twice.zip", "Two programs would read two different things",
            "closed.7z", "of a kind that is not opened here");
    hostile.forEach((name, content) -> {
      String file = attached(name, content);
      var page = desk.get(file + "/contents");
      assertThat(page.statusCode()).as(name).isEqualTo(200);
      assertThat(page.body()).contains(said.get(name), "The file is kept as it came");
      assertThat(desk.get(file).statusCode()).as(name).isEqualTo(200);
      assertThat(desk.get(file).headers().firstValue("Content-Length"))
          .contains(Integer.toString(content.length));
    });
  }

  @Test
  void neverRunsWhatItShows() {
    String script = "<script>alert(1)</script><img src=x onerror=alert(1)>\u202e";
    String file = attached("a.html", script.getBytes(UTF_8));

    assertThat(desk.get(file + "/contents").body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert", "<img src=x", "\u202e");
  }

  @Test
  void fitsTheWindow() {
    assumeThat(Browser.isInstalled()).isTrue();
    String file = attached("proof.zip", Archives.evidence());
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (Window window = Browser.shared().window(look, Browser.Scripts.RUN);
          Sheet sheet = window.page()) {
        sheet.page().context().addCookies(List.of(signedIn()));
        for (String at : List.of("", "2", "3", "6")) {
          sheet.page().navigate(TestHouse.desk(file + "/contents?at=" + at).toString());
          sheet.picture("inside-" + at);
          assertThat(sheet.overflows()).as(look + at).isFalse();
          if (Axe.isInstalled()) {
            assertThat(sheet.findings()).as(look + at).isEmpty();
          }
        }
      }
    }
  }

  private Cookie signedIn() {
    return new Cookie("__Host-desk", TestStaff.session(analyst))
        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
        .setSecure(true);
  }

  private static byte[] twice(byte[] good) {
    byte[] two = Arrays.copyOf(good, 2 * good.length);
    System.arraycopy(good, 0, two, good.length, good.length);
    return two;
  }

  private String attached(String name, byte[] content) {
    String json =
        "{\"what\":\"See the file %s\",\"files\":[{\"name\":\"%s\",\"base64\":\"%s\"}]}"
            .formatted(UUID.randomUUID(), name, Base64.getEncoder().encodeToString(content));
    var taken = new StreetVisitor().postJson("/api/v1/reports", json);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    TestHouse.get(TakeIn.class).takeIn();
    String page = desk.get("/reports/" + found(TRACKING, taken.body())).body();
    return "/attachments/" + found(FILE, page);
  }

  private static String found(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    assertThat(match.find()).as(text).isTrue();
    return match.group(1);
  }
}

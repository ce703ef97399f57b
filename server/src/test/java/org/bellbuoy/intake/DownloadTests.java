package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Role;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Files from strangers on their way out, at the desk.
class DownloadTests {

  private static final Pattern TRACKING = Pattern.compile("\"tracking\":\"([^\"]+)\"");
  private static final Pattern FILE = Pattern.compile("/attachments/([0-9a-f-]{36})");

  private final DeskVisitor desk = DeskVisitor.signedIn(TestStaff.person(Role.INTAKE));

  @Test
  void handsOutEveryFileAsBytesToSave() {
    for (String name : List.of("a.html", "a.svg", "a.js", "a.pdf", "a.jsp", "a.xml", "noending")) {
      HttpResponse<String> answer = sent(name, "<svg onload=alert(1)><script>1</script>");

      assertThat(answer.body()).contains("onload=alert(1)");
      assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
      assertThat(header(answer, "Content-Disposition")).startsWith("attachment;");
      assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void writesHostileNamesSafelyIntoTheHeader() {
    for (String name :
        List.of(
            "a\\r\\nSet-Cookie: x=y",
            "a\\\"; filename=b.exe; x=\\\"",
            "../../etc/passwd",
            "C:\\\\x\\\\y.txt",
            "\\u202efdp.exe",
            "näme 文.txt",
            ";.txt",
            "%0d%0aX: y")) {
      HttpResponse<String> answer = sent(name, "x");

      assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "x");
      assertThat(header(answer, "Content-Disposition"))
          .matches(
              "attachment; filename=\"[^\"\\\\/]*\"; filename\\*=UTF-8''[A-Za-z0-9%._~!#$&+^`|-]*");
    }
  }

  @Test
  void saysWhenAFileIsNotWhatItsNameSays() {
    assertThat(header(sent("shot.png", "MZ\u0090"), "Content-Disposition"))
        .contains("shot.png.not-what-it-says");
    assertThat(header(sent("notes.txt", "MZ\u0090"), "Content-Disposition"))
        .contains("notes.txt.not-what-it-says");
    assertThat(header(sent("proof.zip", "PK\u0003\u0004"), "Content-Disposition"))
        .doesNotContain("not-what");
    assertThat(header(sent("notes.txt", "plain"), "Content-Disposition"))
        .doesNotContain("not-what");
  }

  @Test
  void saysThatFilesStayAsTheyAre() {
    assertThat(new StreetVisitor().get("/report").body())
        .contains("We keep files exactly as you send them", "take out what you do not want");
  }

  private HttpResponse<String> sent(String jsonName, String content) {
    String base64 =
        Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.ISO_8859_1));
    String json =
        "{\"what\":\"See the file\",\"files\":[{\"name\":\"%s\",\"base64\":\"%s\"}]}"
            .formatted(jsonName, base64);
    HttpResponse<String> taken = new StreetVisitor().postJson("/api/v1/reports", json);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    TestHouse.get(TakeIn.class).takeIn();
    String page = desk.get("/reports/" + found(TRACKING, taken.body())).body();
    return desk.get("/attachments/" + found(FILE, page));
  }

  private static String found(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    assertThat(match.find()).as(text).isTrue();
    return match.group(1);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }
}

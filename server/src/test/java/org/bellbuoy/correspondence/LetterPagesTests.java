package org.bellbuoy.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class LetterPagesTests {

  private final Viewer.Staff person = TestStaff.person(Role.LEGAL);
  private final String token = TestStaff.token(person);
  private final DeskVisitor legal = DeskVisitor.signedIn(person);

  @Test
  void listsEveryLetterAndShowsItAsItWillBeRead() {
    assertThat(legal.get("/settings/letters").body())
        .contains("Automatic receipt", "Known already", "Threat notice");
    assertThat(legal.get("/settings/letters/status").body())
        .contains("[the date of the next news]", "{changed}");
    assertThat(legal.get("/settings/letters/love").statusCode()).isEqualTo(404);
  }

  @Test
  void savesANewVersionAndKeepsTheOneBefore() {
    String text = OurWording.of(LetterKind.FIX_READY).text() + "\n\nWith thanks.";
    legal.get("/settings/letters/fix-ready");

    HttpResponse<String> saved =
        legal.post(
            "/settings/letters/fix-ready", "step", "save", "version", "0", "text", oneLine(text));
    HttpResponse<String> late =
        legal.post(
            "/settings/letters/fix-ready", "step", "save", "version", "0", "text", oneLine(text));

    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(late.statusCode()).isEqualTo(422);
    LetterTemplates templates = TestHouse.get(LetterTemplates.class);
    assertThat(templates.get(person, LetterKind.FIX_READY).text()).contains("With thanks.");
    assertThat(templates.versions(person, LetterKind.FIX_READY)).hasSize(2);
  }

  @Test
  void refusesATemplateThatLacksAMarkAndKeepsWhatWasTyped() {
    legal.get("/settings/letters/accepted");

    HttpResponse<String> refused =
        legal.post(
            "/settings/letters/accepted", "step", "save", "version", "0", "text", "Dear {number}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("{severity}", "{cve}", "{disclosure-date}", "Dear {number}", "href=\"#text\"");
  }

  @Test
  void isWordedByProgramsWithTheVersionTheyHaveRead() throws Exception {
    HttpResponse<String> read = send(request().GET());
    String text = OurWording.of(LetterKind.CORRECTION).text() + " Sorry.";
    String body = "{\"text\":\"" + text.replace("\n", "\\n") + "\"}";

    HttpResponse<String> blind = send(request().PUT(words(body)));
    HttpResponse<String> taken = send(request().header("If-Match", "\"0\"").PUT(words(body)));

    assertThat(read.headers().firstValue("ETag")).hasValue("\"0\"");
    assertThat(read.body()).contains("\"was-wrong\"", "hide what changed");
    assertThat(blind.statusCode()).isEqualTo(422);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(taken.headers().firstValue("ETag")).hasValue("\"1\"");
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(TestHouse.desk("/api/v1/letters/correction"))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher words(String body) {
    return HttpRequest.BodyPublishers.ofString(body);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  /// A form field of several lines would be sent as several fields by this visitor.
  private static String oneLine(String text) {
    return text.replace("\n", " ");
  }
}

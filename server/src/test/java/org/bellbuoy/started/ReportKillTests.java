package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kills the program while it takes a report: what it has acknowledged is there afterwards, and
/// what it has not can be sent again.
@Tag("started")
class ReportKillTests {

  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
  private static final String REPORT = "{\"what\":\"Found on the quay at night\"}";

  private Path folder;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void takeAFolder() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-report-kills-");
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @ParameterizedTest(name = "killed at {0}")
  @ValueSource(
      strings = {
        "intake.report.half-written",
        "intake.report.before-commit",
        "intake.report.before-answer",
        "intake.take-in.before-commit"
      })
  void keepsWhatWasAcknowledgedAndTakesTheRestAgain(String point) {
    Optional<String> acknowledged;
    try (Program doomed = Program.serveUntil(point, folder).ready()) {
      acknowledged = send(doomed.street("/api/v1/reports"));
      assertThat(doomed.exitCode()).isEqualTo(137);
    }
    try (Program again = Program.serve(folder).ready()) {
      String code = acknowledged.or(() -> send(again.street("/api/v1/reports"))).orElseThrow();
      assertThat(status(again, code)).contains("RECEIVED");
    }
  }

  /// The form is kept before it is sent, so whoever is cut off sends it again and has one receipt.
  @Test
  void keepsWhatWasTypedIntoTheFormAndTakesItOnce() throws IOException {
    String kept;
    try (Program doomed = Program.serveUntil("intake.form.before-commit", folder).ready()) {
      String page = typed(doomed.street("/report"), "what=A+hole+in+the+fence").body();
      String fields =
          "draft=%s&policyVersion=%s"
              .formatted(
                  StreetVisitor.hidden(page, "draft"), StreetVisitor.hidden(page, "policyVersion"));
      assertThatThrownBy(() -> typed(doomed.street("/report/send"), fields))
          .isInstanceOf(IOException.class);
      kept = fields;
      assertThat(doomed.exitCode()).isEqualTo(137);
    }
    try (Program again = Program.serve(folder).ready()) {
      String first = typed(again.street("/report/send"), kept).body();
      String second = typed(again.street("/report/send"), kept).body();

      String code = StreetVisitor.text(first, "code");
      assertThat(StreetVisitor.text(second, "code")).isEqualTo(code);
      assertThat(status(again, code)).contains("RECEIVED");
    }
  }

  private Optional<String> send(URI address) {
    try {
      HttpResponse<String> answer = post(address, REPORT);
      Matcher code = CODE.matcher(answer.body());
      return answer.statusCode() == 201 && code.find()
          ? Optional.of(code.group(1))
          : Optional.empty();
    } catch (IOException cut) {
      return Optional.empty();
    }
  }

  private String status(Program program, String code) {
    try {
      return post(program.street("/api/v1/reports/status"), "{\"code\":\"" + code + "\"}").body();
    } catch (IOException cut) {
      throw new AssertionError(cut);
    }
  }

  private HttpResponse<String> post(URI address, String json) throws IOException {
    return post(address, "application/json", json);
  }

  private HttpResponse<String> typed(URI address, String fields) throws IOException {
    return post(address, "application/x-www-form-urlencoded", fields);
  }

  private HttpResponse<String> post(URI address, String kind, String body) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(Duration.ofMinutes(1))
              .header("Content-Type", kind)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}

package org.bellbuoy.intake.canary;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.intake.CanaryLine;
import org.bellbuoy.intake.CanaryTrouble;
import org.bellbuoy.intake.Puzzle;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks with the public door as a reporter's browser or program does. It goes to the address of
/// our own street and nowhere else, follows no redirects, waits briefly and reads little.
@Component
@Lazy
class HttpCanaryLine implements CanaryLine {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST = 1 << 20;
  private static final int MOST_BITS = 20;
  private static final int MOST_PARTS = 64;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"");
  private static final Pattern VERSION =
      Pattern.compile("name=\"policyVersion\" value=\"([^\"]*)\"");

  /// What the door said.
  private record Said(int status, String body) {

    boolean is(HttpStatus wanted) {
      return status == wanted.value();
    }

    String field(Pattern pattern) {
      Matcher matcher = pattern.matcher(body);
      return matcher.find() ? matcher.group(1) : "";
    }
  }

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Override
  public Optional<CanaryTrouble> byForm(URI street, String words) {
    return reached(() -> {
      Said form = ask(HttpRequest.newBuilder(URI.create(street + "/report")).GET());
      if (!form.is(HttpStatus.OK)) {
        return Optional.of(CanaryTrouble.REFUSED);
      }
      Said check = send(street + "/report", FORM, typed(Map.of("what", words)));
      String draft = check.field(DRAFT);
      Map<String, String> kept = Map.of("draft", draft, "policyVersion", check.field(VERSION));
      return !draft.isEmpty() && send(street + "/report/send", FORM, typed(kept)).is(HttpStatus.OK)
          ? Optional.empty()
          : Optional.of(CanaryTrouble.REFUSED);
    });
  }

  @Override
  public Optional<CanaryTrouble> byApi(URI street, String words) {
    return reached(() -> {
      String json = JsonMapper.shared().writeValueAsString(Map.of("what", words));
      Said said = report(street, json, "");
      if (said.is(HttpStatus.TOO_MANY_REQUESTS)) {
        said = report(street, json, work(said.body()));
      }
      return said.is(HttpStatus.CREATED) ? Optional.empty() : Optional.of(CanaryTrouble.REFUSED);
    });
  }

  private Said report(URI street, String json, String work)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(street + "/api/v1/reports"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    return ask(work.isEmpty() ? request : request.header("Bellbuoy-Proof", work));
  }

  /// Does the work that the door asks for while very many report; nothing when it asks for none.
  private static String work(String problem) {
    JsonNode asked = JsonMapper.shared().readTree(problem).path("challenge");
    String text = asked.path("text").asString("");
    int bits = asked.path("bits").asInt(MOST_BITS);
    int parts = asked.path("parts").asInt(MOST_PARTS);
    return text.isEmpty() || bits >= MOST_BITS || parts >= MOST_PARTS
        ? ""
        : text + ";" + Puzzle.solve(text, bits, parts);
  }

  private Said send(String address, String type, String body)
      throws IOException, InterruptedException {
    return ask(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private Said ask(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        http.send(
            request.timeout(PATIENCE).header("User-Agent", "Bellbuoy canary").build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      return new Said(
          response.statusCode(), new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8));
    }
  }

  private static String typed(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Optional<CanaryTrouble> reached(Going going) {
    try {
      return going.go();
    } catch (IOException away) {
      return Optional.of(CanaryTrouble.NOT_REACHED);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.of(CanaryTrouble.NOT_REACHED);
    }
  }

  /// A walk to the door, which may not be reached.
  private interface Going {
    Optional<CanaryTrouble> go() throws IOException, InterruptedException;
  }
}

package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The people of the sample vendor, who publish the advisory that waits there, by the API of the
/// desk.
final class SampleDesk {

  private static final List<String> UNDER_WAY = List.of("WAITING", "READY", "RUNNING");
  private static final List<String> PUT_OUT =
      List.of("page", "issue", "release-notes", "blog", "social");

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonNode roles;

  private SampleDesk(JsonNode roles) {
    this.roles = roles;
  }

  /// @param demo started with `--json`
  static SampleDesk of(Program demo) throws IOException {
    return new SampleDesk(
        JsonMapper.shared().readTree(demo.process().inputReader().readLine()).get("roles"));
  }

  /// The advisory of the sample that waits for somebody who did not write it.
  JsonNode waiting(Program program) {
    for (JsonNode each : asked(program, "analyst", "/advisories").get("items")) {
      if (each.get("state").asString().equals("UNPUBLISHED")) {
        return asked(program, "analyst", "/advisories/" + each.get("code").asString());
      }
    }
    throw new AssertionError("nothing waits");
  }

  void approve(Program program, JsonNode waiting) {
    Map<String, String> hash = Map.of("hash", waiting.get("hash").asString());
    HttpResponse<String> answer =
        told(program, "lead", "/advisories/" + code(waiting) + "/approval", hash).orElseThrow();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  Optional<HttpResponse<String>> order(Program program, JsonNode waiting) {
    Map<String, String> typed =
        Map.of("hash", waiting.get("hash").asString(), "typed", number(waiting), "anyway", "yes");
    return told(program, "publisher", "/advisories/" + code(waiting) + "/runs", typed);
  }

  static String code(JsonNode waiting) {
    return waiting.get("advisory").get("code").asString();
  }

  /// What is typed to say that it may go out: the number, where it has one.
  private static String number(JsonNode waiting) {
    JsonNode number = waiting.get("advisory").path("number");
    return number.isString() ? number.asString() : code(waiting);
  }

  /// Waits until the runs that made the sample put nothing more anywhere by themselves, so that
  /// outlets that are set from here on are not used by them. Other steps wait for what is never
  /// set.
  void awaitRest(Program program) {
    awaitEnd(program, PUT_OUT);
  }

  /// Waits until the notices of the advisories of the sample are written down, so that customers
  /// who are brought in from here on are in none of them.
  void awaitNotices(Program program) {
    awaitEnd(program, List.of("notices"));
  }

  private void awaitEnd(Program program, List<String> steps) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() ->
            asked(program, "publisher", "/runs")
                .valueStream()
                .map(run -> states(program, run.get("code").asString()))
                .flatMap(states -> steps.stream().map(states::get))
                .noneMatch(UNDER_WAY::contains));
  }

  /// The run of an advisory; there is one.
  String run(Program program, String advisory) {
    List<String> runs = new ArrayList<>();
    for (JsonNode run : asked(program, "publisher", "/runs")) {
      if (run.get("advisory").asString().equals(advisory)) {
        runs.add(run.get("code").asString());
      }
    }
    assertThat(runs).hasSize(1);
    return runs.getFirst();
  }

  Map<String, String> states(Program program, String run) {
    Map<String, String> states = new TreeMap<>();
    asked(program, "publisher", "/runs/" + run)
        .get("steps")
        .forEach(step -> states.put(step.get("name").asString(), step.get("state").asString()));
    return states;
  }

  JsonNode asked(Program program, String role, String path) {
    try {
      return JsonMapper.shared().readTree(sent(request(program, role, path).GET()).body());
    } catch (IOException cut) {
      throw new AssertionError(cut);
    }
  }

  /// @return the answer, or empty where none came
  Optional<HttpResponse<String>> told(
      Program program, String role, String path, Map<String, String> typed) {
    String body = JsonMapper.shared().writeValueAsString(typed);
    try {
      return Optional.of(
          sent(
              request(program, role, path)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body))));
    } catch (IOException cut) {
      return Optional.empty();
    }
  }

  HttpRequest.Builder request(Program program, String role, String path) {
    return HttpRequest.newBuilder(program.desk("/api/v1" + path))
        .timeout(Duration.ofMinutes(1))
        .header("Authorization", "Bearer " + roles.get(role).get("token").asString());
  }

  HttpResponse<String> sent(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}

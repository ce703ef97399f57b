package org.bellbuoy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import tools.jackson.databind.JsonNode;

/// Talks to the API of a desk with the token of a person.
final class DeskClient {

  private static final JsonReading JSON = new JsonReading(JsonLimits.ORDINARY);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int OK = 200;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final String desk;
  private final String token;

  DeskClient(URI desk, String token) {
    this.desk = desk.toString().replaceAll("/+$", "");
    this.token = token;
  }

  /// What the desk answered, or the sentence in which it refused.
  sealed interface Answer {
    record Done(JsonNode body) implements Answer {}

    record Refused(String sentence) implements Answer {}
  }

  Answer post(String path, byte[] json) {
    return send(path, BodyPublishers.ofByteArray(json));
  }

  Answer post(String path) {
    return send(path, BodyPublishers.noBody());
  }

  Answer get(String path) {
    return send(request(path).GET().build());
  }

  /// What the desk sends, while it sends it.
  InputStream open(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(desk + path))
            .header("Authorization", "Bearer " + token)
            .build();
    try {
      HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
      if (answer.statusCode() != OK) {
        throw new IllegalArgumentException(
            sentence(answer.statusCode(), answer.body().readAllBytes()));
      }
      return answer.body();
    } catch (IOException away) {
      throw new IllegalArgumentException("The desk at " + desk + " cannot be reached.");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalArgumentException("Interrupted while waiting for the desk.");
    }
  }

  private Answer send(String path, BodyPublisher body) {
    return send(request(path).header("Content-Type", "application/json").POST(body).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(desk + path))
        .timeout(LONGEST)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      return answer.statusCode() == OK
          ? new Answer.Done(read(answer.body()))
          : new Answer.Refused(sentence(answer.statusCode(), answer.body()));
    } catch (IOException away) {
      throw new IllegalArgumentException("The desk at " + desk + " cannot be reached.");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalArgumentException("Interrupted while waiting for the desk.");
    }
  }

  private static JsonNode read(byte[] body) {
    return switch (JSON.read(body)) {
      case JsonResult.Read(JsonNode root) -> root;
      case JsonResult.Refused(var problem) ->
          throw new IllegalArgumentException(
              "The desk answered something that is no JSON: " + problem.inWords());
    };
  }

  private static String sentence(int status, byte[] body) {
    return switch (JSON.read(body)) {
      case JsonResult.Read(JsonNode root) when root.has("detail") ->
          root.path("detail").asString("");
      case JsonResult.Read(JsonNode _), JsonResult.Refused(_) ->
          "The desk answered "
              + status
              + ": "
              + new String(body, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    };
  }
}

package org.bellbuoy.identity;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The line to the identity provider. Calls only what [OutwardAddresses] allows, follows no
/// redirects, waits briefly, and reads little. It carries nothing of any case.
@Component
@Lazy
class ProviderLine {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LONGEST = 1 << 20;

  private final OutwardAddresses addresses;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  ProviderLine(OutwardAddresses addresses) {
    this.addresses = addresses;
  }

  /// What stands at an address as JSON; empty when it does not answer as it should.
  Optional<JsonNode> get(URI address, boolean inside) {
    return send(HttpRequest.newBuilder(address).GET(), address, inside);
  }

  /// The same for a form that is sent.
  Optional<JsonNode> post(URI address, boolean inside, String form, String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return send(request, address, inside);
  }

  private Optional<JsonNode> send(HttpRequest.Builder request, URI address, boolean inside) {
    if (!addresses.mayCall(address, inside)) {
      return Optional.empty();
    }
    request.timeout(PATIENCE).header("Accept", "application/json");
    try {
      HttpResponse<InputStream> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        byte[] read = body.readNBytes(LONGEST);
        return response.statusCode() == HttpStatus.OK.value()
            ? Optional.of(JsonMapper.shared().readTree(read))
            : Optional.empty();
      }
    } catch (IOException | JacksonException away) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}

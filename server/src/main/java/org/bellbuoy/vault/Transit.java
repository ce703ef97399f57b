package org.bellbuoy.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A key in the transit engine of HashiCorp Vault or OpenBao, as Tink's [Aead] (`POST
/// /v1/<mount>/encrypt/<key>` and `…/decrypt/<key>`).
///
/// @param base the address up to the mount of the engine
/// @param key the name of the key in it
/// @param settings where the token is, read anew each time because agents renew it
record Transit(URI base, String key, KeyServiceSettings settings) implements Aead {

  private static final Pattern ADDRESS =
      Pattern.compile("hcvault(\\+http)?://([^/?#@]+)/([\\w/-]+)/keys/([\\w-]+)");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final JsonMapper JSON = JsonMapper.shared();

  /// @param uri `hcvault://host:port/mount/keys/name`; with `hcvault+http` only on this machine,
  ///   for an agent beside us
  static Transit at(String uri, KeyServiceSettings settings) {
    Matcher parts = ADDRESS.matcher(uri);
    if (!parts.matches()) {
      throw new WrongMasterKey(
          "A Vault key is named like hcvault://vault.example.com/transit/keys/bellbuoy, and not: "
              + uri);
    }
    boolean plain = parts.group(1) != null;
    URI base =
        URI.create(
            (plain ? "http" : "https") + "://" + parts.group(2) + "/v1/" + parts.group(3) + "/");
    if (plain && !THIS_MACHINE.contains(base.getHost())) {
      throw new WrongMasterKey("hcvault+http is for a Vault agent on this machine only: " + uri);
    }
    return new Transit(base, parts.group(4), settings);
  }

  @Override
  public byte[] encrypt(byte[] plain, byte[] associated) throws GeneralSecurityException {
    JsonNode answer =
        ask("encrypt", Map.of("plaintext", base64(plain), "associated_data", base64(associated)));
    return text(answer, "ciphertext").getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public byte[] decrypt(byte[] sealed, byte[] associated) throws GeneralSecurityException {
    String ciphertext = new String(sealed, StandardCharsets.US_ASCII);
    JsonNode answer =
        ask("decrypt", Map.of("ciphertext", ciphertext, "associated_data", base64(associated)));
    return Base64.getDecoder().decode(text(answer, "plaintext"));
  }

  private JsonNode ask(String what, Map<String, String> question) throws GeneralSecurityException {
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve(what + "/" + key))
              .timeout(PATIENCE)
              .header("X-Vault-Token", token())
              .header("X-Vault-Request", "true")
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)))
              .build();
      return understood(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException away) {
      throw new GeneralSecurityException(away.getClass().getSimpleName(), away);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new GeneralSecurityException("interrupted", new IOException(interrupted));
    }
  }

  /// A sealed or overloaded Vault (429, 5xx) is away; any other refusal is an answer.
  private static JsonNode understood(HttpResponse<String> answer) throws GeneralSecurityException {
    int status = answer.statusCode();
    if (status == 429 || status >= 500) {
      throw new GeneralSecurityException(
          "it answers " + status, new IOException("status " + status));
    }
    if (status != 200) {
      throw new GeneralSecurityException("it answers " + status);
    }
    try {
      return JSON.readTree(answer.body()).path("data");
    } catch (JacksonException garbled) {
      throw new GeneralSecurityException("its answer is no JSON", new IOException(garbled));
    }
  }

  private static String text(JsonNode data, String field) throws GeneralSecurityException {
    String found = data.path(field).asString("");
    if (found.isEmpty()) {
      throw new GeneralSecurityException(
          "its answer lacks " + field, new IOException("no " + field));
    }
    return found;
  }

  private String token() throws IOException {
    return settings.tokenFile() == null
        ? Objects.requireNonNullElse(settings.token(), "")
        : Files.readString(settings.tokenFile()).strip();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}

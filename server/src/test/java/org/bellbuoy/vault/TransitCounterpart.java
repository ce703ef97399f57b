package org.bellbuoy.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks the transit API of HashiCorp Vault on the loopback address, as its documentation has it:
/// one key of type `aes256-gcm96`, one token.
final class TransitCounterpart implements AutoCloseable {

  static final String TOKEN = "hvs.a-token-of-the-tests";
  private static final String VERSION = "vault:v1:";

  private final HttpServer server;
  private final Aead key;
  private volatile int status = 200;

  private TransitCounterpart(HttpServer server, Aead key) {
    this.server = server;
    this.key = key;
  }

  static TransitCounterpart open() throws IOException, GeneralSecurityException {
    byte[] raw = new byte[32];
    new SecureRandom().nextBytes(raw);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    TransitCounterpart made = new TransitCounterpart(server, new AesGcmJce(raw));
    server.createContext("/v1/transit/", made::answer);
    server.start();
    return made;
  }

  String uri() {
    return "hcvault+http://127.0.0.1:" + server.getAddress().getPort() + "/transit/keys/bellbuoy";
  }

  KeyServiceSettings settings(String token) {
    return new KeyServiceSettings(uri(), token, null, null);
  }

  KeyWrapping wrapping() {
    return KeyService.named(uri(), settings(TOKEN));
  }

  /// From now on it answers with this status, such as the 503 of a sealed Vault.
  void answers(int other) {
    status = other;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try {
      JsonNode question = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
      if (status != 200) {
        say(exchange, status, Map.of("errors", new String[] {"Vault is sealed"}));
      } else if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
        say(exchange, 403, Map.of("errors", new String[] {"permission denied"}));
      } else {
        say(exchange, 200, Map.of("data", done(exchange.getRequestURI().getPath(), question)));
      }
    } catch (GeneralSecurityException | IllegalArgumentException refused) {
      say(exchange, 400, Map.of("errors", new String[] {"cipher: message authentication failed"}));
    } finally {
      exchange.close();
    }
  }

  private Map<String, String> done(String path, JsonNode question) throws GeneralSecurityException {
    byte[] associated = Base64.getDecoder().decode(question.path("associated_data").asString(""));
    return switch (path) {
      case "/v1/transit/encrypt/bellbuoy" -> {
        byte[] plain = Base64.getDecoder().decode(question.path("plaintext").asString());
        String sealed = Base64.getEncoder().encodeToString(key.encrypt(plain, associated));
        yield Map.of("ciphertext", VERSION + sealed);
      }
      case "/v1/transit/decrypt/bellbuoy" -> {
        String sealed = question.path("ciphertext").asString().substring(VERSION.length());
        byte[] plain = key.decrypt(Base64.getDecoder().decode(sealed), associated);
        yield Map.of("plaintext", Base64.getEncoder().encodeToString(plain));
      }
      default -> throw new IllegalArgumentException(path);
    };
  }

  private static void say(HttpExchange exchange, int status, Object answer) throws IOException {
    byte[] json = JsonMapper.shared().writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, json.length);
    exchange.getResponseBody().write(json);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

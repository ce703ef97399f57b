package org.bellbuoy.identity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// What is said to the identity provider: where is what, who answers with this code, by which keys.
@Component
@Lazy
class ProviderTalk {

  private final ProviderLine line;
  private final OutwardAddresses addresses;
  private final ProviderTrips trips;

  ProviderTalk(ProviderLine line, OutwardAddresses addresses, ProviderTrips trips) {
    this.line = line;
    this.addresses = addresses;
    this.trips = trips;
  }

  /// Empty when the provider does not answer as one does, or is another than it should be.
  Optional<ProviderDirectory> directory(ProviderSettings provider) {
    String issuer = provider.issuer().toString();
    String folder = issuer.endsWith("/") ? issuer : issuer + "/";
    return line.get(URI.create(folder + ".well-known/openid-configuration"), provider.inside())
        .filter(said -> issuer.equals(text(said, "issuer")))
        .flatMap(this::directory);
  }

  private Optional<ProviderDirectory> directory(JsonNode said) {
    Optional<URI> authorization = addresses.read(text(said, "authorization_endpoint"));
    Optional<URI> token = addresses.read(text(said, "token_endpoint"));
    Optional<URI> keys = addresses.read(text(said, "jwks_uri"));
    if (authorization.isEmpty() || token.isEmpty() || keys.isEmpty()) {
      return Optional.empty();
    }
    List<String> secrets =
        said.path("token_endpoint_auth_methods_supported")
            .valueStream()
            .map(JsonNode::asString)
            .toList();
    boolean inBody =
        secrets.contains("client_secret_post") && !secrets.contains("client_secret_basic");
    boolean names = said.path("authorization_response_iss_parameter_supported").asBoolean(false);
    return Optional.of(
        new ProviderDirectory(authorization.get(), token.get(), keys.get(), inBody, names));
  }

  /// Where the browser goes (OpenID Connect Core 1.0, section 3.1.2.1; RFC 7636).
  String departure(
      ProviderSettings provider, ProviderDirectory directory, ProviderTrip trip, String back) {
    String endpoint = directory.authorization().toString();
    String scopes = ("openid " + String.join(" ", provider.scopes())).strip();
    String again = trip.errand() == ProviderTrip.Errand.SHOW ? "&prompt=login&max_age=0" : "";
    return endpoint
        + (endpoint.contains("?") ? "&" : "?")
        + form(
            "response_type",
            "code",
            "scope",
            scopes,
            "client_id",
            provider.clientId(),
            "redirect_uri",
            back,
            "state",
            trips.state(provider, trip),
            "nonce",
            trips.nonce(provider, trip),
            "code_challenge",
            trips.challenge(provider, trip),
            "code_challenge_method",
            "S256")
        + again;
  }

  /// The ID token that a code stands for (RFC 6749, section 4.1.3; RFC 7636, section 4.5).
  Optional<String> token(
      ProviderSettings provider,
      ProviderDirectory directory,
      ProviderTrip trip,
      String code,
      String back) {
    String form =
        form(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            back,
            "client_id",
            provider.clientId(),
            "code_verifier",
            trips.verifier(provider, trip));
    boolean inBody = directory.bySecretInBody();
    String sent = inBody ? form + "&" + form("client_secret", provider.clientSecret()) : form;
    return line.post(directory.token(), provider.inside(), sent, inBody ? "" : basic(provider))
        .map(said -> text(said, "id_token"))
        .filter(token -> !token.isEmpty());
  }

  Optional<String> keys(ProviderSettings provider, ProviderDirectory directory) {
    return line.get(directory.keys(), provider.inside()).map(JsonNode::toString);
  }

  private static String basic(ProviderSettings provider) {
    String pair = encoded(provider.clientId()) + ":" + encoded(provider.clientSecret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String form(String... pairs) {
    return IntStream.range(0, pairs.length / 2)
        .mapToObj(i -> pairs[2 * i] + "=" + encoded(pairs[2 * i + 1]))
        .collect(Collectors.joining("&"));
  }

  private static String text(JsonNode said, String name) {
    JsonNode value = said.get(name);
    return value != null && value.isString() ? value.asString() : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package org.bellbuoy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.bellbuoy.identity.TypedProvider;

/// A real OpenID Connect provider on this machine, which lets everybody in as whom the test says.
public final class TestProvider implements AutoCloseable {

  public static final String CLIENT = "bellbuoy";
  private static final String REALM = "works";
  private static final long HOUR = 3600;

  /// The status of the page on which it asks who somebody is, when it was told to ask anew.
  private static final int ASKS = 200;

  private final HttpClient http = HttpClient.newHttpClient();
  private final MockOAuth2Server server;
  private String subject = "";

  private TestProvider(MockOAuth2Server server) {
    this.server = server;
  }

  /// One that goes by this clock.
  public static TestProvider by(Clock clock) {
    OAuth2TokenProvider tokens = new OAuth2TokenProvider(clock::instant);
    MockOAuth2Server server =
        new MockOAuth2Server(new OAuth2Config(false, null, null, false, tokens));
    server.start(InetAddress.getLoopbackAddress(), 0);
    return new TestProvider(server);
  }

  public String issuer() {
    return server.issuerUrl(REALM).toString();
  }

  /// The same by the number of this machine: another site than `localhost` for a browser.
  public String issuerElsewhere() {
    return issuer().replace("localhost", "127.0.0.1");
  }

  /// Its settings as an administrator types them, with two groups and one strong method.
  public TypedProvider typed() {
    return new TypedProvider(
        issuer(),
        "Works ID",
        CLIENT,
        "a secret of the works",
        "",
        "",
        "leads = lead\nadmins = administrator",
        "mfa",
        false);
  }

  /// Whom the next answer is about.
  public TestProvider vouchesFor(String subject, Map<String, Object> claims) {
    this.subject = subject;
    server.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            REALM, subject, "JWT", List.of(CLIENT), Map.copyOf(claims), HOUR));
    return this;
  }

  /// Goes where the desk sends a browser; answers the path at the desk to which it is sent back.
  public String walk(String address) {
    try {
      HttpResponse<Void> answer = sent(HttpRequest.newBuilder(URI.create(address)));
      if (answer.statusCode() == ASKS) {
        answer =
            sent(
                HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=" + encoded())));
      }
      URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
      return back.getRawPath() + "?" + back.getRawQuery();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private HttpResponse<Void> sent(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.discarding());
  }

  private String encoded() {
    return URLEncoder.encode(subject, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.shutdown();
  }
}

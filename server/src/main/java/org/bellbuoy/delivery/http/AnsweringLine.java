package org.bellbuoy.delivery.http;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.bellbuoy.delivery.OutwardAnswer;
import org.bellbuoy.delivery.OutwardCall;
import org.bellbuoy.delivery.OutwardLine;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.kernel.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Asks a service and reads its answer: nothing is followed, 30 seconds for all of it however
/// slowly it drips, and one mebibyte at most.
///
/// In a demonstration it may also call this machine, where the stand-ins listen.
@Component
@Lazy
class AnsweringLine implements OutwardLine {

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final long SECONDS_IN_ALL = 30;
  private static final long LONGEST = 1 << 20;

  private final OutwardAddresses addresses;
  private final Installation installation;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  AnsweringLine(OutwardAddresses addresses, Installation installation) {
    this.addresses = addresses;
    this.installation = installation;
  }

  @Override
  public OutwardAnswer ask(OutwardCall call) {
    return mayCall(call) ? answered(request(call)) : new OutwardAnswer.Unreached();
  }

  private boolean mayCall(OutwardCall call) {
    return addresses.checked(call.address(), call.inside()).isPresent()
        || (installation.demo() && isStandIn(call.address()));
  }

  private static boolean isStandIn(URI address) {
    return "http".equals(address.getScheme()) && "127.0.0.1".equals(address.getHost());
  }

  private static HttpRequest request(OutwardCall call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.address())
            .timeout(Duration.ofSeconds(SECONDS_IN_ALL))
            .method(call.method(), body(call.body()))
            .header("Accept", "application/json")
            .header("User-Agent", "Bellbuoy");
    if (call.body() != null) {
      request.header("Content-Type", "application/json");
    }
    call.headers().forEach(request::header);
    return request.build();
  }

  private static HttpRequest.BodyPublisher body(@Nullable String text) {
    return text == null
        ? HttpRequest.BodyPublishers.noBody()
        : HttpRequest.BodyPublishers.ofString(text);
  }

  private OutwardAnswer answered(HttpRequest request) {
    CompletableFuture<HttpResponse<String>> coming =
        http.sendAsync(
            request,
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST));
    try {
      HttpResponse<String> response = coming.get(SECONDS_IN_ALL, TimeUnit.SECONDS);
      return new OutwardAnswer.Answered(response.statusCode(), response.body());
    } catch (ExecutionException failed) {
      return wasNeverAsked(failed.getCause())
          ? new OutwardAnswer.Unreached()
          : new OutwardAnswer.Lost();
    } catch (TimeoutException slow) {
      coming.cancel(true);
      return new OutwardAnswer.Lost();
    } catch (InterruptedException interrupted) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      return new OutwardAnswer.Lost();
    }
  }

  private static boolean wasNeverAsked(@Nullable Throwable why) {
    return why instanceof ConnectException
        || why instanceof HttpConnectTimeoutException
        || why instanceof SSLHandshakeException;
  }
}

package org.bellbuoy.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.bellbuoy.standards.outside.Answer;
import org.bellbuoy.standards.outside.Fetch;
import org.jspecify.annotations.Nullable;

/// Asks by HTTP from this machine: follows nothing, waits a while for all of an answer however
/// slowly it drips, and reads no more than is bearable.
final class HttpFetch implements Fetch, AutoCloseable {

  static final long MOST_BYTES = 32L << 20;
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final String TOO_MUCH = "exceeds capacity";

  private final HttpClient http;
  private final Duration patience;
  private final long most;

  /// @param patience for all of one answer
  /// @param most bytes of one answer
  HttpFetch(Duration patience, long most) {
    this.patience = patience;
    this.most = most;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(patience.compareTo(TO_CONNECT) < 0 ? patience : TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public Answer plain(URI address) {
    return answer(address, "identity");
  }

  @Override
  public Answer packed(URI address) {
    return answer(address, "gzip");
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private Answer answer(URI address, String encoding) {
    HttpRequest request;
    try {
      request =
          HttpRequest.newBuilder(address)
              .timeout(patience)
              .header("Accept-Encoding", encoding)
              .header("User-Agent", "Bellbuoy doctor")
              .build();
    } catch (IllegalArgumentException unaskable) {
      return new Answer.NotAsked();
    }
    CompletableFuture<HttpResponse<byte[]>> coming =
        http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
    try {
      return got(coming.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      coming.cancel(true);
      return new Answer.TooSlow();
    } catch (ExecutionException failed) {
      return away(failed.getCause());
    } catch (InterruptedException interrupted) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer.NotAsked();
    }
  }

  private static Answer got(HttpResponse<byte[]> response) {
    Map<String, String> headers = new HashMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) ->
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    return new Answer.Got(response.statusCode(), headers, response.body());
  }

  private static Answer away(@Nullable Throwable why) {
    return switch (why) {
      case HttpTimeoutException _ -> new Answer.TooSlow();
      case SSLException _ -> new Answer.Away("its certificate is not accepted");
      case ConnectException _ -> new Answer.Away("nobody answers there");
      case IOException much when String.valueOf(much.getMessage()).contains(TOO_MUCH) ->
          new Answer.TooLarge();
      case null, default -> new Answer.Away("the connection broke off");
    };
  }
}

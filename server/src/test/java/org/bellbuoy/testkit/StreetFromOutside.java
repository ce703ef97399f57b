package org.bellbuoy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.standards.outside.Answer;
import org.bellbuoy.standards.outside.Fetch;

/// The street of the house as it is found at its public address, with faults that a test plants on
/// the way. Everybody's clock shows what the house's does.
public final class StreetFromOutside implements Fetch {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base = TestHouse.get(Installation.class).publicUrl();
  private final Map<Predicate<String>, UnaryOperator<Answer>> faults = new LinkedHashMap<>();
  private int asked;

  /// From now on, what is found at these paths is this.
  public StreetFromOutside plant(Predicate<String> path, UnaryOperator<Answer> fault) {
    faults.put(path, fault);
    return this;
  }

  public StreetFromOutside mend() {
    faults.clear();
    return this;
  }

  public int asked() {
    return asked;
  }

  /// The answer with another body.
  public static UnaryOperator<Answer> says(UnaryOperator<String> change) {
    return answer ->
        answer instanceof Answer.Got got
            ? new Answer.Got(
                got.status(),
                got.headers(),
                change
                    .apply(new String(got.body(), java.nio.charset.StandardCharsets.UTF_8))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
            : answer;
  }

  /// An answer with this status and nothing in it.
  public static UnaryOperator<Answer> answers(int status, Map<String, String> headers) {
    return _ -> new Answer.Got(status, headers, new byte[0]);
  }

  @Override
  public Answer plain(URI address) {
    return answer(address, "identity");
  }

  @Override
  public Answer packed(URI address) {
    return answer(address, "gzip");
  }

  private Answer answer(URI address, String encoding) {
    asked++;
    String text = address.toString();
    if (!text.startsWith(base + "/")) {
      return new Answer.NotAsked();
    }
    String path = text.substring(base.toString().length());
    Answer found = found(path, encoding);
    for (Map.Entry<Predicate<String>, UnaryOperator<Answer>> fault : faults.entrySet()) {
      found = fault.getKey().test(path) ? fault.getValue().apply(found) : found;
    }
    return found;
  }

  private Answer found(String path, String encoding) {
    HttpRequest request =
        HttpRequest.newBuilder(TestHouse.street(path)).header("Accept-Encoding", encoding).build();
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      Map<String, String> headers = new HashMap<>();
      answer
          .headers()
          .map()
          .forEach((name, values) ->
              headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
      headers.put(
          "date",
          DateTimeFormatter.RFC_1123_DATE_TIME.format(
              TestHouse.clock().instant().atOffset(ZoneOffset.UTC)));
      return new Answer.Got(answer.statusCode(), headers, answer.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}

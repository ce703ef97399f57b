package org.bellbuoy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Viewer;

/// A browser without a screen at the desk: keeps cookies, also `Secure` ones on loopback as real
/// browsers do, and sends the form token of the page it saw last.
public final class DeskVisitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final Pattern CHALLENGE = Pattern.compile("challenge&#34;:&#34;[\\w-]+");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final String desk;
  private String formToken = "";

  private DeskVisitor(String desk) {
    this.desk = desk;
  }

  /// Somebody who has not signed in, at the desk of [TestHouse].
  public static DeskVisitor stranger() {
    return at(TestHouse.desk(""));
  }

  public static DeskVisitor at(URI desk) {
    return new DeskVisitor(desk.toString());
  }

  /// A person who has just signed in.
  public static DeskVisitor signedIn(Viewer.Staff person) {
    DeskVisitor visitor = stranger();
    visitor.cookies.put("__Host-desk", TestStaff.session(person));
    return visitor;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /// Sends a form, with the token of the last page.
  ///
  /// @param fields name and value by turns
  public HttpResponse<String> post(String path, String... fields) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.merge(fields[i], fields[i + 1], (one, more) -> one + "\n" + more);
    }
    pairs.put("_csrf", formToken);
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(pairs))));
  }

  /// Sends JSON to the API by the session of this browser.
  public HttpResponse<String> postJson(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", formToken)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /// Puts JSON in its place by the session of this browser.
  public HttpResponse<String> putJson(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", formToken)
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  /// Sends a form that holds one file, with the token of the last page.
  ///
  /// @param field of the file
  public HttpResponse<String> postFile(String path, String field, String name, String content) {
    String edge = "edge-" + System.nanoTime();
    String body =
        """
        --%1$s
        Content-Disposition: form-data; name="_csrf"

        %2$s
        --%1$s
        Content-Disposition: form-data; name="%3$s"; filename="%4$s"
        Content-Type: application/octet-stream

        %5$s
        --%1$s--
        """
            .formatted(edge, formToken, field, name, content)
            .replace("\n", "\r\n");
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /// The same about what was read in a version.
  public HttpResponse<String> postJson(String path, String match, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", formToken)
            .header("If-Match", match)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /// A page without its form token and its challenge, which are made anew each time.
  public static String unmasked(HttpResponse<String> page) {
    return CHALLENGE.matcher(TOKEN.matcher(page.body()).replaceAll("")).replaceAll("");
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  private static String encoded(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .flatMap(pair ->
            pair.getValue().lines().map(value -> encode(pair.getKey()) + "=" + encode(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk + path));
    String held =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return held.isEmpty() ? request : request.header("Cookie", held);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      Matcher token = TOKEN.matcher(answer.body());
      if (token.find()) {
        formToken = token.group(1);
      }
      return answer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void keep(String header) {
    String[] pair = header.split(";", 2)[0].split("=", 2);
    if (header.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }
}

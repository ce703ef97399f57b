package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bellbuoy.identity.Role;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.web.Assets;
import org.bellbuoy.web.door.SecurityHeaders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the headers of every answer say, of every address one can read, and of the answers that no
/// handler makes.
class HeadersTests {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final List<Heard> ANSWERS = new ArrayList<>();
  private static String session = "";

  /// An answer and the address it came from.
  private record Heard(String door, String path, HttpResponse<byte[]> answer) {

    String header(String name) {
      return String.join(" | ", answer.headers().allValues(name));
    }

    @Override
    public String toString() {
      return door + " " + path + " " + answer.statusCode() + " " + answer.headers().map();
    }
  }

  @BeforeAll
  static void askEveryAddress() {
    session = TestStaff.session(TestStaff.person(Role.values()));
    for (Address address : Addresses.all()) {
      if (address.reads()) {
        ANSWERS.add(hear(address.door(), address.path("zzzzzzzzzz"), true));
      }
    }
    String style = TestHouse.get(Assets.class).url("bellbuoy.css");
    for (String door : List.of("street", "desk", "counter")) {
      Stream.of(
              "/",
              "/nothing-here",
              "/api/v1/nothing-here",
              "/openapi.json",
              "/%2e%2e/etc/passwd",
              "/a;b=c/d",
              "/error",
              style)
          .forEach(path -> ANSWERS.add(hear(door, path, true)));
    }
    Stream.of("/advisories.json", "/.well-known/security.txt", "/policy")
        .forEach(path -> ANSWERS.add(hear("street", path, false)));
  }

  @Test
  void everyAnswerForbidsGuessingFramingAndForeignScripts() {
    assertThat(ANSWERS)
        .hasSizeGreaterThan(60)
        .allMatch(says("X-Content-Type-Options", "nosniff"::equals))
        .allMatch(says("Content-Security-Policy", policy -> policy.contains("default-src 'none'")))
        .allMatch(says("Content-Security-Policy", policy -> policy.contains("base-uri 'none'")))
        .allMatch(says("Content-Security-Policy", policy -> policy.contains("frame-ancestors 'n")))
        .noneMatch(says("Content-Security-Policy", policy -> policy.contains("unsafe")))
        .noneMatch(says("Content-Security-Policy", policy -> policy.contains("object-src")))
        .allMatch(says("Referrer-Policy", "no-referrer"::equals))
        .allMatch(says("Cross-Origin-Opener-Policy", "same-origin"::equals));
  }

  @Test
  void everyAnswerOfTheDeskStaysOnItsOrigin() {
    assertThat(ANSWERS)
        .filteredOn(heard -> heard.door().equals("desk"))
        .allMatch(says("Cross-Origin-Resource-Policy", "same-origin"::equals));
  }

  @Test
  void everyAnswerNamesItsTypeAndCharset() {
    assertThat(ANSWERS)
        .filteredOn(heard -> heard.answer().body().length > 0)
        .allMatch(says("Content-Type", type -> !type.isEmpty() && !type.contains("|")))
        .filteredOn(says("Content-Type", type -> type.matches("text/.*|.*xml.*")))
        .filteredOn(says("Content-Type", type -> !type.startsWith("image/svg")))
        .allMatch(
            says(
                "Content-Type",
                type -> type.toLowerCase(Locale.ROOT).replace(" ", "").contains(";charset=utf-8")));
  }

  @Test
  void everyAnswerIsAsLongAsItSays() {
    assertThat(ANSWERS)
        .filteredOn(says("Content-Length", length -> !length.isEmpty()))
        .isNotEmpty()
        .allMatch(heard ->
            heard.header("Content-Length").equals(Integer.toString(heard.answer().body().length)))
        .allMatch(says("Transfer-Encoding", String::isEmpty));
  }

  @Test
  void nothingButThePublicTreeIsKept() {
    assertThat(ANSWERS)
        .filteredOn(heard -> heard.answer().statusCode() == 200)
        .filteredOn(heard -> !heard.path().startsWith("/assets/"))
        .filteredOn(heard -> !heard.path().equals("/openapi.json"))
        .filteredOn(says("Cache-Control", kept -> !kept.equals("no-store")))
        .allMatch(heard -> heard.door().equals("street"))
        .allMatch(says("Cache-Control", "public, no-cache"::equals));
    assertThat(hear("desk", "/account/anything.css", true).answer().statusCode()).isEqualTo(404);
    assertThat(hear("desk", "/account;a.css", true).answer().statusCode()).isEqualTo(400);
  }

  @Test
  void opensNothingToOtherOrigins() {
    assertThat(ANSWERS)
        .filteredOn(says("Access-Control-Allow-Origin", origin -> !origin.isEmpty()))
        .allMatch(heard -> heard.door().equals("street"))
        .allMatch(says("Access-Control-Allow-Origin", "*"::equals))
        .allMatch(says("Access-Control-Allow-Credentials", String::isEmpty))
        .extracting(Heard::path)
        .allMatch(path -> path.matches(".*\\.(json|txt|atom|asc)|/\\.well-known/.*"));
  }

  @Test
  void wrapsNoAnswerInACall() {
    Heard plain = hear("desk", "/api/v1/me", true);
    Heard wrapped = hear("desk", "/api/v1/me?callback=steal&jsonp=steal", true);

    assertThat(wrapped.answer().body()).isEqualTo(plain.answer().body());
    assertThat(wrapped.header("Content-Type")).startsWith("application/json");
  }

  @Test
  void scriptsAreTheSameForEverybody() {
    Assets assets = TestHouse.get(Assets.class);
    for (String script : List.of("bellbuoy.js", "calculator.js")) {
      assertThat(hear("desk", assets.url(script), true).answer().body())
          .isEqualTo(hear("desk", assets.url(script), false).answer().body());
    }
  }

  @Test
  void namesNeitherTheServerNorItsParts() {
    assertThat(ANSWERS)
        .allMatch(says("Server", String::isEmpty))
        .allMatch(says("X-Powered-By", String::isEmpty))
        .noneMatch(heard ->
            new String(heard.answer().body(), StandardCharsets.UTF_8)
                .matches("(?s).*(Tomcat|Spring|PostgreSQL \\d|at org\\.|Exception).*"));
  }

  @Test
  void tellsBrowsersToStayWithTls() {
    assertThat(SecurityHeaders.every(true).get("Strict-Transport-Security"))
        .matches("max-age=(\\d{8,}); includeSubDomains");
    assertThat(SecurityHeaders.every(false)).doesNotContainKey("Strict-Transport-Security");
    assertThat(ANSWERS).allMatch(says("Strict-Transport-Security", String::isEmpty));
  }

  private static Predicate<Heard> says(String header, Predicate<String> what) {
    return heard -> what.test(heard.header(header));
  }

  private static Heard hear(String door, String path, boolean signedIn) {
    URI address =
        switch (door) {
          case "desk" -> TestHouse.desk(path);
          case "counter" -> TestHouse.counter(path);
          default -> TestHouse.street(path);
        };
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (signedIn && door.equals("desk")) {
      request.header("Cookie", "__Host-desk=" + session);
    }
    try {
      return new Heard(
          door, path, HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}

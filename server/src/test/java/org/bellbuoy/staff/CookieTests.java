package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.Test;

/// The cookies, and what stays in a browser when the session is over.
class CookieTests {

  private static final Path MAIN =
      Path.of(System.getProperty("bellbuoy.home", "..")).resolve("server/src/main/java");

  private final Viewer.Staff person = TestStaff.person(Role.values());

  @Test
  void everyCookieStaysOnThisHostAndThisSite() {
    List<String> cookies = signInAndOut().toList();

    assertThat(cookies)
        .hasSizeGreaterThan(3)
        .allMatch(cookie -> cookie.startsWith("__Host-"))
        .allMatch(cookie -> cookie.contains("; Secure"))
        .allMatch(cookie -> cookie.contains("; HttpOnly"))
        .allMatch(cookie -> cookie.contains("; SameSite=Strict"))
        .allMatch(cookie -> cookie.contains("; Path=/;"))
        .noneMatch(cookie -> cookie.contains("Domain"))
        .allMatch(cookie -> cookie.getBytes(StandardCharsets.UTF_8).length < 4096);
    assertThat(Sources.under(MAIN, ".java"))
        .filteredOn(file -> Sources.text(file).contains("ResponseCookie.from("))
        .allMatch(file -> Sources.text(file).contains("\"__Host-"))
        .allMatch(file -> Sources.text(file).contains(".secure(true)"))
        .allMatch(file -> Sources.text(file).contains(".httpOnly(true)"))
        .allMatch(file -> Sources.text(file).contains(".sameSite(\""));
    assertThat(Sources.under(MAIN, ".java"))
        .noneMatch(file -> Sources.text(file).matches("(?s).*new Cookie\\(.*|.*addCookie\\(.*"));
  }

  @Test
  void thePublicDoorSetsNone() {
    StreetVisitor stranger = new StreetVisitor();

    assertThat(
            Stream.of(
                    stranger.get("/"),
                    stranger.get("/report"),
                    stranger.post("/report", Map.of("what", "x")))
                .flatMap(CookieTests::set))
        .isEmpty();
  }

  @Test
  void noPageHoldsTheSession() {
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    String session = String.valueOf(visitor.cookies().get("__Host-desk"));

    assertThat(Addresses.all().stream().filter(Address::reads))
        .filteredOn(address -> address.door().equals("desk"))
        .noneMatch(address -> visitor.get(address.path("zzzzzzzzzz")).body().contains(session));
  }

  @Test
  void signingOutClearsTheBrowser() {
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    visitor.get("/account");
    HttpResponse<String> answer = visitor.post("/sign-out");

    assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(visitor.cookies()).doesNotContainKey("__Host-desk");
  }

  private Stream<String> signInAndOut() {
    DeskVisitor visitor = DeskVisitor.stranger();
    HttpResponse<String> page = visitor.get("/sign-in");
    HttpResponse<String> in =
        visitor.post(
            "/sign-in",
            "email",
            TestHouse.get(People.class).self(person).email(),
            "password",
            TestStaff.PASSWORD);
    HttpResponse<String> home = visitor.get("/account");
    HttpResponse<String> out = visitor.post("/sign-out");
    return Stream.of(page, in, home, out).flatMap(CookieTests::set);
  }

  private static Stream<String> set(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream();
  }
}

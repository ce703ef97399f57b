package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.OneTimeLink;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class StaffPagesTests {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final Pattern LINK =
      Pattern.compile("https://desk.example.test(/invitation/[^\"]+)");

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final DeskVisitor stranger = DeskVisitor.stranger();

  @Test
  void signsInWithThePasswordAndLeadsToThePageAskedFor() {
    stranger.get("/sign-in?next=/account");

    HttpResponse<String> answer =
        stranger.post(
            "/sign-in",
            "email",
            emailOf(administrator),
            "password",
            TestStaff.PASSWORD,
            "next",
            "/account");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/account");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .allSatisfy(cookie ->
            assertThat(cookie)
                .startsWith("__Host-")
                .contains("Secure", "HttpOnly", "SameSite=Strict"));
    assertThat(stranger.get("/account").body()).contains(administrator.name());
  }

  @Test
  void neverLeadsToAnotherSiteAfterSigningIn() {
    stranger.get("/sign-in");

    HttpResponse<String> answer =
        stranger.post(
            "/sign-in",
            "email",
            emailOf(administrator),
            "password",
            TestStaff.PASSWORD,
            "next",
            "//evil.example");

    assertThat(answer.headers().firstValue("Location")).hasValue("/");
  }

  @Test
  void answersAWrongPasswordAndAnUnknownAddressInTheSameBytes() {
    stranger.get("/sign-in");
    String address = emailOf(administrator);
    String other = "x".repeat(address.indexOf('@')) + address.substring(address.indexOf('@'));

    HttpResponse<String> wrong =
        stranger.post("/sign-in", "email", address, "password", "not this one");
    HttpResponse<String> unknown =
        stranger.post("/sign-in", "email", other, "password", "not this one");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(DeskVisitor.unmasked(unknown).replace(other, address))
        .isEqualTo(DeskVisitor.unmasked(wrong));
  }

  @Test
  void keepsTheAddressButNeverThePassword() {
    stranger.get("/sign-in");

    String body =
        stranger
            .post("/sign-in", "email", "typed@example.test", "password", "secret-typed-here")
            .body();

    assertThat(body).contains("typed@example.test").doesNotContain("secret-typed-here");
  }

  @Test
  void refusesAFormThatIsNotOurs() {
    HttpResponse<String> answer =
        DeskVisitor.stranger().post("/sign-in", "email", "a@example.test", "password", "x");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void signsOut() {
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    visitor.get("/account");

    assertThat(visitor.post("/sign-out").headers().firstValue("Location")).hasValue("/sign-in");
    assertThat(visitor.cookies()).doesNotContainKey("__Host-desk");
  }

  @Test
  void doesNotUseASignInLinkUpByLooking() {
    String path = signInLink();

    assertThat(stranger.get(path).statusCode()).isEqualTo(200);
    assertThat(stranger.get(path).body()).contains(administrator.name());
    assertThat(stranger.post(path).statusCode()).isEqualTo(303);
    assertThat(stranger.get("/account").statusCode()).isEqualTo(200);
    assertThat(DeskVisitor.stranger().get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void answersASpentLinkLikeOneThatNeverWas() {
    String path = signInLink();
    stranger.get(path);
    stranger.post(path);

    assertThat(DeskVisitor.stranger().get(path).body())
        .isEqualTo(DeskVisitor.stranger().get("/link/never-was").body());
  }

  @Test
  void invitesAndLetsIn() {
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    visitor.get("/people/invite");
    NewPerson typed = TestStaff.typed(Role.COMMS);

    String handed =
        visitor
            .post(
                "/people/invite",
                "name",
                typed.name(),
                "email",
                typed.email(),
                "roles",
                "comms",
                "roles",
                "release-manager")
            .body();
    Matcher link = LINK.matcher(handed);
    assertThat(link.find()).isTrue();

    assertThat(stranger.get(link.group(1)).body()).contains("comms", "release manager");
    assertThat(stranger.post(link.group(1), "password", "short").statusCode()).isEqualTo(422);
    assertThat(stranger.post(link.group(1), "password", TestStaff.PASSWORD).statusCode())
        .isEqualTo(303);
    assertThat(stranger.get("/account").body()).contains(typed.name());
  }

  @Test
  void keepsWhatWasTypedIntoAFlawedInvitation() {
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    visitor.get("/people/invite");

    HttpResponse<String> answer =
        visitor.post("/people/invite", "name", "Kept Name", "email", "nonsense", "roles", "lead");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Kept Name", "nonsense", "name@example.com");
  }

  @Test
  void showsPeopleToAdministratorsOnly() {
    DeskVisitor lead = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));

    assertThat(lead.get("/people").statusCode()).isEqualTo(403);
    assertThat(DeskVisitor.signedIn(administrator).get("/people").body())
        .contains(administrator.name());
    assertThat(stranger.get("/people").headers().firstValue("Location"))
        .hasValueSatisfying(there -> assertThat(there).endsWith("/sign-in?next=%2Fpeople"));
  }

  @Test
  void changesRolesAndRefusesAnOlderVersion() {
    Viewer.Staff whom = TestStaff.person(Role.LEAD);
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    Person before = TestHouse.get(People.class).self(whom);
    String path = "/people/" + before.code();
    visitor.get(path);

    String version = String.valueOf(before.version());
    assertThat(visitor.post(path + "/roles", "version", version, "roles", "intake").statusCode())
        .isEqualTo(303);
    assertThat(TestHouse.get(People.class).self(whom).roles()).containsExactly(Role.INTAKE);
    assertThat(visitor.post(path + "/roles", "version", version, "roles", "legal").statusCode())
        .isEqualTo(422);
  }

  @Test
  void deactivatesAndLetsInAgain() {
    Viewer.Staff whom = TestStaff.person(Role.LEAD);
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    Person before = TestHouse.get(People.class).self(whom);
    String path = "/people/" + before.code();
    visitor.get(path);

    visitor.post(path + "/deactivation", "version", String.valueOf(before.version()));
    assertThat(visitor.get(path).body()).contains("deactivated");
    String handed =
        visitor
            .post(path + "/reactivation", "version", String.valueOf(before.version() + 1))
            .body();
    assertThat(LINK.matcher(handed).find()).isTrue();
  }

  @Test
  void showsATokenOnceAndListsIt() {
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    visitor.get("/account");

    String shown =
        visitor
            .post("/account/tokens", "label", "nightly", "days", "30", "roles", "administrator")
            .body();

    assertThat(shown).contains("bellbuoy_");
    assertThat(visitor.get("/account").body()).contains("nightly").doesNotContain("bellbuoy_");
  }

  @Test
  void changesAPasswordForWhoeverProvesTheOldOneAndEndsTheirOtherSessions() {
    Viewer.Staff person = TestStaff.person(Role.ANALYST);
    DeskVisitor here = DeskVisitor.signedIn(person);
    DeskVisitor elsewhere = DeskVisitor.signedIn(person);
    String fresh = "nine lanterns over the quay";
    here.get("/account");

    HttpResponse<String> wrong =
        here.post("/account/password", "current", "not this", "password", fresh);
    HttpResponse<String> weak =
        here.post("/account/password", "current", TestStaff.PASSWORD, "password", "short");
    HttpResponse<String> done =
        here.post("/account/password", "current", TestStaff.PASSWORD, "password", fresh);

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#current\"").doesNotContain("not this");
    assertThat(weak.body()).contains("href=\"#password\"");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(here.get("/account").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
  }

  @Test
  void namesWhatIsWrongWithATokenForm() {
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    visitor.get("/account");

    HttpResponse<String> answer =
        visitor.post("/account/tokens", "label", "kept label", "days", "soon", "roles", "king");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("kept label", "in digits");
  }

  private String signInLink() {
    LinkPurpose purpose = new LinkPurpose.SignIn(administrator.personId());
    OneTimeLink link = TestHouse.get(MakeOneTimeLink.class).execute(HOUSE, purpose);
    return link.path();
  }

  private static String emailOf(Viewer.Staff person) {
    return TestHouse.get(People.class).self(person).email();
  }
}

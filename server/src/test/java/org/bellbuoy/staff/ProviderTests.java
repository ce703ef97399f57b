package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.RemoveProvider;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.SetProvider;
import org.bellbuoy.identity.TestCodes;
import org.bellbuoy.identity.TypedProvider;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestProvider;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Signing in by the vendor's identity provider, against a real one on this machine, and what a
/// stranger could try on the way.
class ProviderTests {

  private static final Viewer.Staff ADMINISTRATOR = TestStaff.person(Role.ADMINISTRATOR);
  private static final String LEADS = "leads";

  private final TestProvider provider = TestProvider.by(TestHouse.clock());
  private final Viewer.Staff person = TestStaff.person(Role.LEAD);
  private final String subject = UUID.randomUUID().toString();

  @BeforeEach
  void setProvider() {
    TestHouse.get(SetProvider.class).execute(ADMINISTRATOR, provider.typed());
  }

  @AfterEach
  void removeProvider() {
    TestHouse.get(RemoveProvider.class).execute(ADMINISTRATOR);
    provider.close();
  }

  @Test
  void letsInWhoeverTheProviderVouchesForOnceTheyHaveLinkedTheirAccount() {
    link(person, subject);
    DeskVisitor visitor = DeskVisitor.stranger();

    HttpResponse<String> back = signIn(visitor, subject, strong(LEADS));

    assertThat(back.statusCode()).isEqualTo(200);
    assertThat(back.headers().firstValue("Refresh")).hasValue("0; url=/cases");
    assertThat(visitor.cookies()).containsKey("__Host-desk").doesNotContainKey("__Host-trip");
    assertThat(visitor.get("/account").body())
        .contains("by provider, with a second factor", "Part the accounts");
  }

  @Test
  void knowsNobodyByAnEmailAddress() {
    String email = TestHouse.get(People.class).self(person).email();
    Map<String, Object> claims =
        Map.of("email", email, "email_verified", true, "groups", List.of(LEADS));
    DeskVisitor visitor = DeskVisitor.stranger();

    HttpResponse<String> back = signIn(visitor, subject, claims);

    assertThat(back.statusCode()).isEqualTo(422);
    assertThat(back.body()).contains("No account here is linked");
    assertThat(visitor.cookies()).doesNotContainKey("__Host-desk");
  }

  @Test
  void saysTheSameOfAnAccountThatIsShutOutAndOfOneThatIsNotLinked() {
    link(person, subject);
    TestHouse.database()
        .jdbc()
        .sql("update identity.person set state = 'DEACTIVATED' where id = :id")
        .param("id", person.personId())
        .update();

    HttpResponse<String> shutOut = signIn(DeskVisitor.stranger(), subject, strong(LEADS));
    HttpResponse<String> unknown = signIn(DeskVisitor.stranger(), "nobody", strong(LEADS));

    assertThat(DeskVisitor.unmasked(shutOut)).isEqualTo(DeskVisitor.unmasked(unknown));
  }

  @Test
  void takesARoleAtOnceFromEverySessionWhenItsGroupIsGone() {
    link(person, subject);
    DeskVisitor earlier = DeskVisitor.signedIn(person);
    assertThat(earlier.get("/cases").statusCode()).isEqualTo(200);

    HttpResponse<String> back = signIn(DeskVisitor.stranger(), subject, strong("gardeners"));

    assertThat(back.statusCode()).as("nobody without a role is let in").isEqualTo(422);
    assertThat(earlier.get("/cases").statusCode()).isEqualTo(403);
    assertThat(roles()).isEmpty();
  }

  @Test
  void givesARoleAsTheGroupsSayAndLeavesThoseGivenByHand() {
    Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
    link(analyst, subject);

    signIn(DeskVisitor.stranger(), subject, strong(LEADS));

    assertThat(roles(analyst)).containsExactlyInAnyOrder("ANALYST", "LEAD");
  }

  @Test
  void takesNoAnswerThatBelongsToAnotherBrowser() {
    link(person, subject);
    DeskVisitor attacker = DeskVisitor.stranger();
    String answer = walk(attacker, "/sign-in/provider", subject, strong(LEADS));
    DeskVisitor victim = DeskVisitor.stranger();
    victim.get("/sign-in/provider");

    assertThat(victim.get(answer).body()).contains("belongs to no sign-in that this browser");
    assertThat(DeskVisitor.stranger().get(answer).statusCode()).isEqualTo(422);
    assertThat(victim.cookies()).doesNotContainKey("__Host-desk");
  }

  @Test
  void takesEachAnswerOnce() {
    link(person, subject);
    DeskVisitor visitor = DeskVisitor.stranger();
    String answer = walk(visitor, "/sign-in/provider", subject, strong(LEADS));
    String trip = String.valueOf(visitor.cookies().get("__Host-trip"));
    assertThat(visitor.get(answer).statusCode()).isEqualTo(200);

    DeskVisitor thief = DeskVisitor.stranger();
    thief.cookies().put("__Host-trip", trip);

    assertThat(thief.get(answer).statusCode()).isEqualTo(422);
    assertThat(thief.cookies()).doesNotContainKey("__Host-desk");
  }

  @Test
  void takesNoAnswerThatIsChangedOrLate() {
    link(person, subject);
    DeskVisitor visitor = DeskVisitor.stranger();
    String answer = walk(visitor, "/sign-in/provider", subject, strong(LEADS));
    String trip = String.valueOf(visitor.cookies().get("__Host-trip"));

    assertThat(visitor.get(answer.replaceFirst("state=.", "state=")).statusCode()).isEqualTo(422);
    visitor.cookies().put("__Host-trip", trip.replace("SIGN_IN", "SHOW"));
    assertThat(visitor.get(answer).statusCode()).isEqualTo(422);
    visitor.cookies().put("__Host-trip", trip);
    assertThat(visitor.get(answer + "&iss=https://id.evil.test").body())
        .contains("could not be trusted");
    TestHouse.clock().advance(Duration.ofMinutes(11));
    visitor.cookies().put("__Host-trip", trip);
    assertThat(visitor.get(answer).body()).contains("last ten minutes");
  }

  @Test
  void takesNoTokenThatWasMadeForAnotherTripOrClient() {
    link(person, subject);

    for (Map<String, Object> claims :
        List.<Map<String, Object>>of(
            Map.of("nonce", "another"),
            Map.of("iss", "https://id.evil.test"),
            Map.of("aud", List.of("wiki")),
            Map.of("exp", TestHouse.clock().instant().minusSeconds(120).getEpochSecond()))) {
      DeskVisitor visitor = DeskVisitor.stranger();
      assertThat(signIn(visitor, subject, claims).body())
          .as("%s", claims)
          .contains("could not be trusted");
      assertThat(visitor.cookies()).doesNotContainKey("__Host-desk");
    }
  }

  @Test
  void sendsTheBrowserWithPkceStateAndNonce() {
    DeskVisitor visitor = DeskVisitor.stranger();
    String address = location(visitor.get("/sign-in/provider"));

    assertThat(address)
        .startsWith(provider.issuer() + "/authorize?response_type=code&scope=openid&")
        .contains("redirect_uri=https%3A%2F%2Fdesk.example.test%2Fsign-in%2Fprovider%2Freturn&")
        .containsPattern("state=[\\w-]{43}&nonce=[\\w-]{43}&code_challenge=[\\w-]{43}&")
        .contains("code_challenge_method=S256");
    assertThat(location(DeskVisitor.stranger().get("/sign-in/provider"))).isNotEqualTo(address);
  }

  @Test
  void givesNoTokenOfTheProviderAway() {
    link(person, subject);
    DeskVisitor visitor = DeskVisitor.stranger();

    HttpResponse<String> back = signIn(visitor, subject, strong(LEADS));

    assertThat(back.body() + back.headers().map() + visitor.cookies()).doesNotContain("eyJ");
  }

  @Test
  void refusesAProviderThatCallsItselfAnother() {
    TypedProvider typed = provider.typed();
    TypedProvider other =
        new TypedProvider(
            provider.issuer() + "/",
            typed.name(),
            typed.clientId(),
            typed.clientSecret(),
            "",
            "",
            "",
            "",
            false);
    TestHouse.get(SetProvider.class).execute(ADMINISTRATOR, other);

    assertThat(DeskVisitor.stranger().get("/sign-in/provider").body()).contains("does not answer");
  }

  @Test
  void saysPlainlyWhenTheProviderLetsNobodyIn() {
    DeskVisitor visitor = DeskVisitor.stranger();
    String address = location(visitor.get("/sign-in/provider"));
    String state = address.replaceFirst(".*[?&]state=([^&]+).*", "$1");

    assertThat(visitor.get("/sign-in/provider/return?error=access_denied&state=" + state).body())
        .contains("Works ID has let nobody in");
  }

  @Test
  void leadsToNoOtherSite() {
    link(person, subject);
    for (String next : List.of("//evil.test", "https://evil.test", "/%5Cevil.test", "/%0d%0aX:1")) {
      DeskVisitor visitor = DeskVisitor.stranger();
      String answer = walk(visitor, "/sign-in/provider?next=" + next, subject, strong(LEADS));

      assertThat(visitor.get(answer).headers().firstValue("Refresh")).hasValue("0; url=/");
    }
  }

  @Test
  void asksHereForTheSecondFactorThatTheProviderHasNotAskedFor() {
    link(person, subject);
    TestCodes codes = TestCodes.of(person);
    DeskVisitor visitor = DeskVisitor.stranger();

    HttpResponse<String> back = signIn(visitor, subject, Map.of("groups", List.of(LEADS)));

    assertThat(back.body()).contains("One more step");
    assertThat(visitor.cookies()).doesNotContainKey("__Host-desk");
    String ticket = back.body().replaceFirst("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1");
    visitor.post("/sign-in/code", "ticket", ticket, "code", codes.now());
    assertThat(visitor.cookies()).containsKey("__Host-desk");
  }

  @Test
  void reachesFarOnlyWhenItWasShownToTheProviderJustNow() {
    link(person, subject);
    DeskVisitor visitor = DeskVisitor.stranger();
    signIn(visitor, subject, shown(Duration.ofHours(-1)));
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    assertThat(visitor.post("/account/recovery-codes").body()).contains("Show it at Works ID");

    assertThat(show(visitor, subject, shown(Duration.ofHours(-1)))).contains("not enough");
    assertThat(show(visitor, "somebody else", shown(Duration.ZERO))).contains("not enough");
    assertThat(show(visitor, subject, Map.of("groups", List.of(LEADS)))).contains("not enough");
    assertThat(visitor.post("/account/recovery-codes").body()).contains("Show it at Works ID");

    assertThat(show(visitor, subject, shown(Duration.ZERO))).contains("That was you");
    visitor.get("/account");
    assertThat(visitor.post("/account/recovery-codes").body()).contains("Recovery codes");
  }

  @Test
  void asksTheProviderToAskAnew() {
    DeskVisitor visitor = DeskVisitor.signedIn(person);

    assertThat(location(visitor.get("/show-again/provider"))).contains("prompt=login", "max_age=0");
  }

  @Test
  void linksNoAccountThatIsLinkedAlready() {
    link(person, subject);
    Viewer.Staff other = TestStaff.person(Role.LEAD);

    assertThat(linked(DeskVisitor.signedIn(other), subject)).contains("linked already");
    assertThat(linked(DeskVisitor.signedIn(person), "another")).contains("linked already");
  }

  @Test
  void linksNothingForASessionThatHasEnded() {
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    String answer = provider.walk(linkAddress(visitor, subject));
    visitor.get("/account");
    visitor.post("/sign-out");

    assertThat(visitor.get(answer).body()).contains("not linked");
    assertThat(signIn(DeskVisitor.stranger(), subject, strong(LEADS)).statusCode()).isEqualTo(422);
  }

  @Test
  void linksOnlyForWhoeverHasShownJustNowWhoTheyAre() {
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    TestHouse.clock().advance(Duration.ofMinutes(6));
    visitor.get("/account");

    assertThat(visitor.post("/account/provider").body()).contains("Show that it is you");
  }

  @Test
  void partsTheAccountsAgain() {
    link(person, subject);
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    visitor.get("/account");
    visitor.post("/account/provider/removal");

    assertThat(signIn(DeskVisitor.stranger(), subject, strong(LEADS)).statusCode()).isEqualTo(422);
  }

  @Test
  void stillTakesPasswordsWhileTheProviderIsAwayAndSaysSo() {
    provider.close();
    DeskVisitor visitor = DeskVisitor.stranger();

    HttpResponse<String> page = visitor.get("/sign-in/provider");

    assertThat(page.body()).contains("Works ID does not answer");
    String email = TestHouse.get(People.class).self(person).email();
    visitor.post("/sign-in", "email", email, "password", TestStaff.PASSWORD);
    assertThat(visitor.cookies()).containsKey("__Host-desk");
  }

  @Test
  void letsAnInvitedPersonBeginWithTheirAccountThere() {
    String invitation = invited();
    DeskVisitor visitor = DeskVisitor.stranger();
    assertThat(visitor.get("/invitation/" + invitation).body())
        .contains("/sign-in/provider?invitation=");

    HttpResponse<String> back = accept(visitor, invitation);

    assertThat(back.headers().firstValue("Refresh")).hasValue("0; url=/");
    assertThat(visitor.get("/account").body()).contains("Part the accounts");
    assertThat(signIn(DeskVisitor.stranger(), subject, strong(LEADS)).statusCode()).isEqualTo(200);
    assertThat(DeskVisitor.stranger().get("/invitation/" + invitation).statusCode())
        .as("the link is used up")
        .isEqualTo(404);
    assertThat(
            DeskVisitor.stranger().get("/sign-in/provider?invitation=" + invitation).statusCode())
        .isEqualTo(404);
  }

  @Test
  void acceptsNoInvitationTwiceNorWithAnAccountThatIsSomebodyElses() {
    link(person, subject);
    String invitation = invited();
    DeskVisitor visitor = DeskVisitor.stranger();
    assertThat(accept(visitor, invitation).body()).contains("The invitation is not accepted");
    assertThat(visitor.cookies()).doesNotContainKey("__Host-desk");

    String other = UUID.randomUUID().toString();
    DeskVisitor first = DeskVisitor.stranger();
    DeskVisitor second = DeskVisitor.stranger();
    String from = "/sign-in/provider?invitation=" + invitation;
    String one = walk(first, from, other, strong(LEADS));
    String two = walk(second, from, UUID.randomUUID().toString(), strong(LEADS));
    assertThat(first.get(one).headers().firstValue("Refresh")).isPresent();
    assertThat(second.get(two).body()).contains("The invitation is not accepted");
    assertThat(second.cookies()).doesNotContainKey("__Host-desk");
  }

  @Test
  void acceptsNothingForABrowserThatDidNotOpenTheLink() {
    String invitation = invited();
    DeskVisitor visitor = DeskVisitor.stranger();
    String back =
        walk(visitor, "/sign-in/provider?invitation=" + invitation, subject, strong(LEADS));

    assertThat(DeskVisitor.stranger().get(back).statusCode()).isEqualTo(422);
    assertThat(visitor.get(back).headers().firstValue("Refresh")).isPresent();
  }

  private static String invited() {
    return TestHouse.get(InvitePerson.class)
        .execute(new Viewer.Machine(), TestStaff.typed(Role.LEAD))
        .link()
        .token();
  }

  private HttpResponse<String> accept(DeskVisitor visitor, String invitation) {
    return visitor.get(
        walk(visitor, "/sign-in/provider?invitation=" + invitation, subject, strong(LEADS)));
  }

  private void link(Viewer.Staff who, String as) {
    assertThat(linked(DeskVisitor.signedIn(who), as)).contains("are linked");
  }

  private String linked(DeskVisitor visitor, String as) {
    return visitor.get(provider.walk(linkAddress(visitor, as))).body();
  }

  private String linkAddress(DeskVisitor visitor, String as) {
    visitor.get("/account");
    String page = visitor.post("/account/provider").body();
    provider.vouchesFor(as, strong(LEADS));
    return page.replaceFirst("(?s).*<a class=\"button primary\" href=\"([^\"]+)\".*", "$1")
        .replace("&amp;", "&");
  }

  private HttpResponse<String> signIn(DeskVisitor visitor, String as, Map<String, Object> claims) {
    return visitor.get(walk(visitor, "/sign-in/provider?next=/cases", as, claims));
  }

  private String show(DeskVisitor visitor, String as, Map<String, Object> claims) {
    return visitor.get(walk(visitor, "/show-again/provider", as, claims)).body();
  }

  private String walk(DeskVisitor visitor, String from, String as, Map<String, Object> claims) {
    provider.vouchesFor(as, claims);
    return provider.walk(location(visitor.get(from)));
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static Map<String, Object> strong(String group) {
    return Map.of("groups", List.of(group), "amr", List.of("pwd", "mfa"));
  }

  private static Map<String, Object> shown(Duration when) {
    long at = TestHouse.clock().instant().plus(when).getEpochSecond();
    return Map.of("groups", List.of(LEADS), "auth_time", at);
  }

  private Set<String> roles() {
    return roles(person);
  }

  private static Set<String> roles(Viewer.Staff who) {
    return Set.copyOf(
        TestHouse.database()
            .jdbc()
            .sql("select role from identity.role_assignment where person_id = :id")
            .param("id", who.personId())
            .query(String.class)
            .list());
  }
}

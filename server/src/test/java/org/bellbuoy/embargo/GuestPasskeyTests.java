package org.bellbuoy.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Passkey;
import org.bellbuoy.identity.PasskeyOptions;
import org.bellbuoy.identity.RelyingParty;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.SoftAuthenticator;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// An outsider's passkey: after the first visit it is the only way in, and it opens nothing else.
class GuestPasskeyTests {

  private static final RelyingParty COUNTER =
      RelyingParty.at(TestHouse.get(Installation.class).counterUrl(), "Counter");
  private static final Pattern OFFER = Pattern.compile("data-passkey=\"([^\"]+)\"");

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.INTAKE);
  private final String code = TestHouse.get(OpenCase.class).open(lead, "The gate");
  private final EmbargoId circle = TestHouse.get(Cases.class).get(lead, code).embargo();
  private final HandedInvitation handed = invited();
  private final SoftAuthenticator device = device();

  @Test
  void bringsAGuestBackWithoutALink() {
    DeskVisitor guest = entered(handed);
    assertThat(guest.get("/").body()).contains("Make a passkey");
    assertThat(made(guest, device).statusCode()).isEqualTo(303);
    assertThat(guest.get("/").body()).contains("You come in by your passkey");

    DeskVisitor later = shown(device);
    assertThat(later.get("/").body()).contains(code);
    assertThat(keys())
        .singleElement()
        .satisfies(key -> {
          assertThat(key.label()).isEqualTo("Laptop");
          assertThat(key.usedAt()).isPresent();
        });
  }

  @Test
  void closesLinkAndWordOnceThereIsOne() {
    made(entered(handed), device);
    HandedInvitation again = TestHouse.get(InviteAgain.class).invite(lead, circle, handed.party());
    DeskVisitor visitor = stranger();
    visitor.get(again.path());

    HttpResponse<String> refused = visitor.post(again.path(), "word", again.word());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("You have made a passkey");
    assertThat(visitor.cookies()).doesNotContainKey("__Host-counter");

    visitor.get(again.path());
    assertThat(visitor.post(again.path(), "word", "zzzzzzzzzz").body())
        .doesNotContain("You have made a passkey");

    revoke(keys().getFirst());
    visitor.get(again.path());
    assertThat(visitor.post(again.path(), "word", again.word()).statusCode()).isEqualTo(303);
  }

  @Test
  void endsAtOnceWhenTheCircleTakesItAway() {
    made(entered(handed), device);
    DeskVisitor later = shown(device);
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    String page = "/cases/" + code + "/parties/" + handed.party();
    assertThat(desk.get(page).body()).contains("Laptop", "out of use");

    assertThat(
            desk.post(page + "/passkeys/" + keys().getFirst().code() + "/revocation").statusCode())
        .isEqualTo(303);

    assertThat(later.get("/").statusCode()).isEqualTo(302);
    assertThat(trying(device).statusCode()).isEqualTo(422);
    assertThat(desk.get(page).body()).contains("No passkey yet").doesNotContain("Laptop");
  }

  @Test
  void endsAtOnceWithTheParty() {
    made(entered(handed), device);
    DeskVisitor later = shown(device);

    TestHouse.get(RevokeParty.class).revoke(lead, circle, handed.party());

    assertThat(later.get("/").statusCode()).isEqualTo(302);
    assertThat(trying(device).statusCode()).isEqualTo(422);
  }

  @Test
  void isAddedToOnlyByWhoeverCameInByOne() {
    DeskVisitor byLink = entered(handed);
    made(byLink, device);
    SoftAuthenticator second = device();

    HttpResponse<String> refused = made(byLink, second);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("come in by it");
    assertThat(made(shown(device), second).statusCode()).isEqualTo(303);
    assertThat(shown(second).get("/").body()).contains(code);
  }

  @Test
  void isRefusedForgedReplayedAndFromElsewhere() {
    made(entered(handed), device);
    DeskVisitor visitor = stranger();
    String answer = device.shows(offer(visitor, "/sign-in"));
    assertThat(answered(visitor, answer).statusCode()).isEqualTo(303);
    assertThat(answered(stranger(), answer).statusCode()).isEqualTo(422);

    assertThat(trying(device().claims(device.owner())).statusCode()).isEqualTo(422);
    assertThat(trying(device.says("https://evil.example")).statusCode()).isEqualTo(422);
    device.says(COUNTER.origin());
    assertThat(trying(device.isFor("evil.example")).statusCode()).isEqualTo(422);
    device.isFor(COUNTER.id());
    assertThat(answered(stranger(), "").statusCode()).isEqualTo(422);
    assertThat(answered(stranger(), "{}").statusCode()).isEqualTo(422);
    assertThat(trying(device).statusCode()).isEqualTo(303);
  }

  @Test
  void opensNeitherAnotherInvitationNorTheDesk() {
    made(entered(handed), device);
    HandedInvitation other = invited();
    SoftAuthenticator theirs = device();
    made(entered(other), theirs);
    byte[] own = device.owner();

    assertThat(trying(device.claims(theirs.owner())).statusCode()).isEqualTo(422);
    device.claims(own);
    DeskVisitor desk = DeskVisitor.at(TestHouse.desk(""));
    String forDesk = device.shows(offer(desk, "/sign-in"));
    assertThat(desk.post("/sign-in/passkey", "answer", forDesk).statusCode()).isEqualTo(422);
    assertThat(
            answered(
                    stranger(), device.shows(offer(DeskVisitor.at(TestHouse.desk("")), "/sign-in")))
                .statusCode())
        .as("a challenge of the desk")
        .isEqualTo(422);
  }

  @Test
  void isNotMadeFromAnOfferForSomebodyElse() {
    DeskVisitor first = entered(handed);
    PasskeyOptions forFirst = offer(first, "/passkeys");
    DeskVisitor second = entered(invited());
    second.get("/passkeys");

    HttpResponse<String> refused =
        second.post("/passkeys", "label", "Mine", "answer", device.makes(forFirst));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(keys()).isEmpty();
  }

  @Test
  void saysPlainlyWhatIsNeededWhereNoScriptRuns() {
    DeskVisitor guest = entered(handed);

    assertThat(stranger().get("/sign-in").body())
        .contains("<noscript>", "needs a script", "open the link of your invitation");
    assertThat(guest.get("/passkeys").body())
        .contains("<noscript>", "for each further visit, ask for a new link");
  }

  private List<Passkey> keys() {
    return TestHouse.get(Parties.class).open(lead, circle, handed.party()).passkeys();
  }

  private void revoke(Passkey key) {
    TestHouse.get(RevokeGuestPasskey.class).revoke(lead, circle, handed.party(), key.code());
  }

  private HandedInvitation invited() {
    return TestHouse.get(InviteParty.class)
        .invite(lead, circle, PartyKind.PARTNER, "Somebody outside", 30);
  }

  private static HttpResponse<String> made(DeskVisitor guest, SoftAuthenticator device) {
    String answer = device.makes(offer(guest, "/passkeys"));
    return guest.post("/passkeys", "label", "Laptop", "answer", answer);
  }

  private static DeskVisitor shown(SoftAuthenticator device) {
    DeskVisitor visitor = stranger();
    assertThat(answered(visitor, device.shows(offer(visitor, "/sign-in"))).statusCode())
        .isEqualTo(303);
    return visitor;
  }

  private static HttpResponse<String> trying(SoftAuthenticator device) {
    DeskVisitor visitor = stranger();
    return answered(visitor, device.shows(offer(visitor, "/sign-in")));
  }

  private static HttpResponse<String> answered(DeskVisitor visitor, String answer) {
    visitor.get("/sign-in");
    return visitor.post("/sign-in/passkey", "answer", answer);
  }

  private static PasskeyOptions offer(DeskVisitor visitor, String page) {
    Matcher found = OFFER.matcher(visitor.get(page).body());
    assertThat(found.find()).isTrue();
    return new JsonMapper().readValue(HtmlUtils.htmlUnescape(found.group(1)), PasskeyOptions.class);
  }

  private static SoftAuthenticator device() {
    return new SoftAuthenticator(COUNTER.origin(), COUNTER.id());
  }

  private static DeskVisitor entered(HandedInvitation handed) {
    DeskVisitor visitor = stranger();
    visitor.get(handed.path());
    assertThat(visitor.post(handed.path(), "word", handed.word()).statusCode()).isEqualTo(303);
    return visitor;
  }

  private static DeskVisitor stranger() {
    return DeskVisitor.at(TestHouse.counter(""));
  }
}

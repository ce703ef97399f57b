package org.bellbuoy.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bellbuoy.identity.Role;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Strangers have programs of theirs told of what is published.
class WebhookTests {

  private static final URI PAGE = URI.create("https://vendor.example/advisories/SA-1");

  private final TheirProgram theirs = new TheirProgram();
  private final StreetVisitor visitor = new StreetVisitor();

  @AfterEach
  void everybodyLeaves() {
    theirs.close();
  }

  @Test
  void asksFirstAndTellsOnceTheWordWasAnswered() throws Exception {
    TheirProgram.Shown shown = theirs.asked();
    publish(UUID.randomUUID());
    TheirProgram.send();

    TheirProgram.Heard told = theirs.advisories().getFirst();
    assertThat(told.type()).isEqualTo("advisory.published");
    assertThat(told.json().at("/data/id").asString()).isEqualTo("SA-1");
    assertThat(told.json().at("/data/url").asString()).isEqualTo(PAGE.toString());
    assertThat(told.json().at("/data/revision").asString()).isEqualTo("1");
    assertThat(told.json().at("/data/products/0/code").asString()).isEqualTo("harbour");
    assertThat(theirs.heard)
        .allSatisfy(
            each -> assertThat(each.signature()).isEqualTo(signature(shown.secret(), each)));
  }

  @Test
  void tellsNobodyWhoDidNotAnswerUntilTheWordIsTyped() {
    theirs.echoes = false;
    theirs.asked();
    publish(UUID.randomUUID());
    TheirProgram.send();
    assertThat(theirs.advisories()).isEmpty();

    String word =
        theirs.of("subscription.challenge").getFirst().json().at("/data/challenge").asString();
    assertThat(visitor.post("/subscribe/confirm", Map.of("code", word)).statusCode())
        .isEqualTo(200);
    TheirProgram.send();
    publish(UUID.randomUUID());
    TheirProgram.send();
    assertThat(theirs.advisories()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 404, 500})
  void tellsOfEachRevisionOnceUnderOneIdHoweverOftenItTries(int refusal) {
    theirs.asked();
    theirs.answer = refusal;
    UUID revision = UUID.randomUUID();
    publish(revision);
    publish(revision);
    TheirProgram.send();
    TheirProgram.send();
    assertThat(theirs.advisories()).as("not before its time").hasSize(1);

    theirs.answer = 200;
    TheirProgram.hurry();
    TheirProgram.send();
    TheirProgram.hurry();
    TheirProgram.send();
    assertThat(theirs.advisories())
        .hasSize(2)
        .extracting(TheirProgram.Heard::id)
        .containsOnly(theirs.advisories().getFirst().id());
  }

  @Test
  void switchesOffWhatTakesNothingForThreeDaysAndSaysSoAtTheDesk() {
    theirs.asked();
    theirs.answer = 500;
    publish(UUID.randomUUID());
    TheirProgram.send();
    TestHouse.database()
        .jdbc()
        .sql("update notices.webhook_post set planned_at = planned_at - interval '3 days'")
        .update();
    TheirProgram.hurry();
    TheirProgram.send();
    theirs.answer = 200;
    publish(UUID.randomUUID());
    TheirProgram.send();

    assertThat(theirs.advisories()).as("nothing after it was switched off").hasSize(2);
    DeskVisitor lead = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));
    assertThat(lead.get("/notices").body()).contains("Webhooks switched off: 1");
    assertThat(lead.get("/notices/webhooks").body())
        .contains("switched off", "localhost", "answered 500")
        .doesNotContain(theirs.address());
    assertThat(lead.get("/api/v1/notices/webhooks").body())
        .contains("\"OFF\"")
        .doesNotContain("whsec_", "/in\"");
  }

  @Test
  void switchesOffAtOnceWhatSaysThatItIsGone() {
    theirs.asked();
    theirs.answer = 410;
    publish(UUID.randomUUID());
    TheirProgram.send();

    assertThat(states()).containsExactly("OFF");
  }

  @Test
  void leavesByTheWordThatWasShown() {
    TheirProgram.Shown shown = theirs.asked();
    visitor.post("/subscribe/leave", Map.of("code", shown.leave()));
    TheirProgram.send();
    publish(UUID.randomUUID());
    TheirProgram.send();

    assertThat(theirs.advisories()).isEmpty();
    assertThat(states()).isEmpty();
  }

  @Test
  void asksOneAddressThreeTimesADayAtMost() {
    theirs.echoes = false;
    for (int i = 0; i < 5; i++) {
      theirs.ask();
    }
    theirs.asked();

    assertThat(theirs.of("subscription.challenge")).hasSize(3);
  }

  @Test
  void forgetsWhatNobodyConfirmed() {
    theirs.echoes = false;
    theirs.asked();
    TestHouse.database()
        .jdbc()
        .sql("update notices.webhook set asked_at = asked_at - interval '8 days'")
        .update();
    String word =
        theirs.of("subscription.challenge").getFirst().json().at("/data/challenge").asString();
    visitor.post("/subscribe/confirm", Map.of("code", word));
    TheirProgram.send();
    while (TestHouse.get(HearWebhooks.class).forget() > 0) {
      // until nothing is late
    }

    assertThat(states()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/x",
        "https://user@example.com/x",
        "file:///etc/passwd",
        "https://example.com:22/x",
        "nonsense",
        ""
      })
  void saysWhichAddressesItTakes(String address) {
    HttpResponse<String> again =
        visitor.post("/subscribe/webhook", Map.of("address", address, "level", "low"));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("Enter").doesNotContain("whsec_");
    assertThat(states()).isEmpty();
  }

  @Test
  void wantsWhatWasChosen() {
    Interest interest = new Interest(List.of("harbour"), Severity.HIGH);

    assertThat(interest.covers(Set.of("harbour", "buoy"), Optional.of(Severity.HIGH))).isTrue();
    assertThat(interest.covers(Set.of("buoy"), Optional.of(Severity.CRITICAL))).isFalse();
    assertThat(interest.covers(Set.of("harbour"), Optional.of(Severity.MEDIUM))).isFalse();
    assertThat(interest.covers(Set.of(), Optional.empty())).as("nothing is known yet").isTrue();
  }

  @Test
  void givesProgramsTheSecretOnce() {
    HttpResponse<String> given =
        visitor.postJson(
            "/api/v1/subscriptions/webhooks",
            "{\"address\": \"%s\", \"level\": \"low\"}".formatted(theirs.address()));

    assertThat(given.statusCode()).isEqualTo(202);
    assertThat(given.body()).contains("\"secret\":\"whsec_", "\"leave\":");
  }

  /// As section "Signature scheme" of Standard Webhooks 1.0.0 says, computed here.
  private static String signature(String secret, TheirProgram.Heard heard) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed = heard.id() + "." + heard.seconds() + "." + heard.body();
    return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
  }

  private static void publish(UUID revision) {
    TestHouse.get(PlanBulletin.class).plan(revision, new RevisionInPublic(facts(), 0), PAGE);
  }

  private static AdvisoryFacts facts() {
    Product named = new Product("Harbour Works", "Harbour", "harbour");
    return HitFacts.advisory(
        AffectedRange.of(named, VersionRange.between(VersionScheme.DOTTED, "1.0", "2.0")));
  }

  private static List<String> states() {
    return TestHouse.database()
        .jdbc()
        .sql("select state from notices.webhook")
        .query((row, _) -> row.getString(1))
        .list();
  }
}

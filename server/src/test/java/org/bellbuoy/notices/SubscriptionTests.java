package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Strangers ask to be told of advisories by mail, confirm it, and leave.
class SubscriptionTests {

  private final SubscribedReaders readers = new SubscribedReaders();
  private final StreetVisitor visitor = new StreetVisitor();

  @AfterEach
  void everybodyLeaves() {
    readers.close();
  }

  @Test
  void tellsNobodyWhoHasNotPressedTheButtonBehindTheLink() {
    String address = readers.address("ann");
    readers.ask(address, "low");
    String link = readers.link(address);
    SubscribedReaders.atRest(readers.told(Severity.HIGH));
    assertThat(readers.notices(address)).isEmpty();

    HttpResponse<String> looked = visitor.get("/subscribe/confirm?code=" + link);
    SubscribedReaders.hear();
    assertThat(looked.statusCode()).isEqualTo(200);
    SubscribedReaders.atRest(readers.told(Severity.HIGH));
    assertThat(readers.notices(address)).as("looking changes nothing").isEmpty();

    visitor.post("/subscribe/confirm", Map.of("code", link));
    SubscribedReaders.hear();
    SubscribedReaders.atRest(readers.told(Severity.HIGH));
    assertThat(readers.notices(address)).hasSize(1);
  }

  @Test
  void leavesWithOneClickOfAMailProgram() {
    String address = readers.subscribed("ben", "low");
    SubscribedReaders.atRest(readers.told(Severity.LOW));
    NoticeSink.Taken letter = readers.notices(address).getFirst();
    assertThat(letter.text())
        .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        .contains("List-Unsubscribe: <")
        .contains("From: advisories@notices.example.com");

    String code = SubscribedReaders.code("leave", letter.text());
    HttpResponse<String> left =
        visitor.post("/subscribe/leave/" + code, Map.of("List-Unsubscribe", "One-Click"));
    SubscribedReaders.hear();

    assertThat(left.statusCode()).isEqualTo(200);
    SubscribedReaders.atRest(readers.told(Severity.LOW));
    assertThat(readers.notices(address)).hasSize(1);
    assertThat(kept(address)).isZero();
  }

  @Test
  void saysTheSameWhetherOrNotAnAddressOrACodeIsKnown() {
    String known = readers.subscribed("cleo", "low");

    assertThat(visitor.post("/subscribe", wish(known)).body())
        .isEqualTo(visitor.post("/subscribe", wish(readers.address("dora"))).body());
    assertThat(visitor.post("/subscribe/leave", Map.of("code", "nothing")).body())
        .contains("If the link was ours");
  }

  @Test
  void replacesWhatTheSameAddressWantedBefore() {
    String address = readers.subscribed("eve", "low");
    assertThat(readers.subscribed("eve", "critical")).isEqualTo(address);

    SubscribedReaders.atRest(readers.told(Severity.MEDIUM));
    assertThat(readers.notices(address)).isEmpty();
    SubscribedReaders.atRest(readers.told(Severity.CRITICAL));
    assertThat(readers.notices(address)).hasSize(1);
  }

  @Test
  void writesToOneAddressThreeTimesADayAtMost() {
    String address = readers.address("finn");
    for (int i = 0; i < 3; i++) {
      readers.ask(address, "low");
    }
    readers.link(address);
    readers.ask(address, "low");
    org.awaitility.Awaitility.await()
        .until(() -> {
          int _ = TestHouse.get(HearSubscribers.class).hear();
          return waiting() == 0;
        });
    int _ = TestHouse.get(org.bellbuoy.delivery.SendLetters.class).send();

    assertThat(kept(address)).isEqualTo(3);
  }

  @Test
  void forgetsWhatNobodyConfirmed() {
    String address = readers.address("gus");
    readers.ask(address, "low");
    String link = readers.link(address);
    TestHouse.database()
        .jdbc()
        .sql("update notices.subscription set asked_at = asked_at - interval '8 days'")
        .update();

    visitor.post("/subscribe/confirm", Map.of("code", link));
    SubscribedReaders.hear();
    while (TestHouse.get(HearSubscribers.class).forget() > 0) {
      // until nothing is late
    }

    assertThat(kept(address)).isZero();
  }

  @Test
  void asksForAnAddressAndALevel() {
    HttpResponse<String> again =
        visitor.post("/subscribe", Map.of("address", "nobody", "level", "grave"));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("Enter an e-mail address", "nobody", "Choose one of");
  }

  @Test
  void provesALetterByItsCode() {
    String address = readers.subscribed("hal", "low");
    Notice notice = readers.told(Severity.LOW);
    SubscribedReaders.atRest(notice);
    TestHouse.get(KeepSenders.class).keep();
    assertThat(readers.notices(address).getFirst().text()).contains("Code: " + notice.code());

    assertThat(visitor.get("/genuine").body()).contains("advisories@notices.example.com");
    assertThat(visitor.post("/genuine", Map.of("code", notice.code())).body())
        .contains("Yes, we sent", notice.number());
    HttpResponse<String> forged = visitor.post("/genuine", Map.of("code", "2345678923"));
    assertThat(forged.statusCode()).isEqualTo(422);
    assertThat(forged.body()).contains("No letter of ours bears this code");
  }

  private static Map<String, String> wish(String address) {
    return Map.of("address", address, "level", "low");
  }

  private static long kept(String address) {
    byte[] mark =
        TestHouse.get(org.bellbuoy.identity.BlindMark.class).of(HearSubscribers.USE, address);
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from notices.subscription where address_mark = :mark")
        .param("mark", mark)
        .query(Long.class)
        .single();
  }

  private static long waiting() {
    return List.of("notices.signup", "notices.saying").stream()
        .mapToLong(table ->
            TestHouse.database()
                .jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single())
        .sum();
  }
}

package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.delivery.SendLetters;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Subscribers who want one letter a day or a week.
class DigestTests {

  private final SubscribedReaders readers = new SubscribedReaders();

  @AfterEach
  void everybodyLeaves() {
    readers.close();
  }

  @Test
  void tellsInOneLetterOfAllThatWasPublishedAndOnce() {
    String address = readers.subscribed("ann", "low", "daily");
    URI first = published();
    URI second = published();
    SubscribedReaders.atRest(readers.told(Severity.HIGH));
    assertThat(readers.notices(address)).as("nothing at once").isEmpty();
    assertThat(digests(address)).as("nothing before its time").isEmpty();

    morning(address);
    assertThat(digests(address)).hasSize(1);
    assertThat(digests(address).getFirst().text())
        .contains(first.toString(), second.toString(), "once a day")
        .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    morning(address);
    assertThat(digests(address)).as("nothing new, no letter").hasSize(1);

    URI third = published();
    morning(address);
    assertThat(digests(address)).hasSize(2);
    assertThat(digests(address).getLast().text())
        .contains(third.toString())
        .doesNotContain(first.toString());
  }

  @Test
  void tellsAtOnceOfWhatIsCritical() {
    String address = readers.subscribed("ben", "low", "weekly");
    SubscribedReaders.atRest(readers.told(Severity.CRITICAL));

    assertThat(readers.notices(address)).hasSize(1);
  }

  @Test
  void leavesWithOneClickOfAMailProgram() {
    String address = readers.subscribed("cleo", "low", "daily");
    published();
    morning(address);
    String code = SubscribedReaders.code("leave", digests(address).getFirst().text());
    new StreetVisitor().post("/subscribe/leave/" + code, Map.of("List-Unsubscribe", "One-Click"));
    SubscribedReaders.hear();

    published();
    morning(address);
    assertThat(digests(address)).hasSize(1);
  }

  @Test
  void takesTheChoiceOfWhoConfirms() {
    String address = readers.address("dora");
    readers.ask(address, "low");
    Map<String, String> choice = Map.of("code", readers.link(address), "pace", "daily");
    assertThat(new StreetVisitor().post("/subscribe/confirm", choice).statusCode()).isEqualTo(200);
    SubscribedReaders.hear();

    SubscribedReaders.atRest(readers.told(Severity.LOW));
    assertThat(readers.notices(address)).isEmpty();
    published();
    morning(address);
    assertThat(digests(address)).hasSize(1);
  }

  @Test
  void asksForOneOfTheChoices() {
    var again =
        new StreetVisitor()
            .post(
                "/subscribe",
                Map.of("address", readers.address("eve"), "level", "low", "pace", "hourly"));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("Choose one of the values offered for pace");
  }

  private List<NoticeSink.Taken> digests(String address) {
    return readers.sink.to(address).stream()
        .filter(each -> each.text().contains("since the last of these letters"))
        .toList();
  }

  /// Makes the digest of somebody due, and waits until it was dealt with and every letter left.
  private void morning(String address) {
    byte[] mark =
        TestHouse.get(org.bellbuoy.identity.BlindMark.class).of(HearSubscribers.USE, address);
    TestHouse.database()
        .jdbc()
        .sql(
            """
            update notices.subscription set digest_at = confirmed_at
             where address_mark = :mark and state = 'CONFIRMED'
            """)
        .param("mark", mark)
        .update();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          int _ = TestHouse.get(SendDigests.class).send();
          int _ = TestHouse.get(SendLetters.class).send();
          return atRest();
        });
  }

  private static boolean atRest() {
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select not exists (select 1 from notices.subscription
                                where state = 'CONFIRMED' and digest_at <= confirmed_at)
               and not exists (select 1 from delivery.letter
                                where kind = 'NOTICES' and state in ('QUEUED', 'SENDING'))
            """)
        .query(Boolean.class)
        .single();
  }

  /// A revision that came out a while ago, after whoever subscribed just now.
  private static URI published() {
    UUID revision = UUID.randomUUID();
    URI page = URI.create("https://vendor.example/advisories/" + revision);
    TestHouse.get(PlanBulletin.class).plan(revision, new RevisionInPublic(facts(), 0), page);
    TestHouse.clock().advance(SendDigests.SETTLING.plusSeconds(1));
    return page;
  }

  private static AdvisoryFacts facts() {
    Product named = new Product("Harbour Works", "Harbour", "harbour");
    return HitFacts.advisory(
        AffectedRange.of(named, VersionRange.between(VersionScheme.DOTTED, "1.0", "2.0")));
  }
}

package org.bellbuoy.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.correspondence.ChangeLetterTemplate;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.LetterTemplates;
import org.bellbuoy.delivery.LetterTrouble;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.Mailroom;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Notices go out to a mail server that has its own record and its own troubles.
class SendNoticesTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final SubscribedReaders readers = new SubscribedReaders();
  private final NoticeSink sink = readers.sink;

  @AfterEach
  void everybodyLeaves() {
    readers.close();
  }

  @Test
  void givesAnExactAccountOfRefusalsAndOfALineThatEndedAfterTheDot() {
    String well = readers.subscribed("well", "low");
    String later = readers.subscribed("later", "low");
    String never = readers.subscribed("never", "low");
    String dropped = readers.subscribed("dropped", "low");
    sink.refusals.put(later, "451 come again");
    sink.refusals.put(never, "550 nobody here");
    sink.dropped.add(dropped);

    Notice notice = readers.told(Severity.HIGH);
    waitUntilTaken(dropped);
    sink.refusals.remove(later);
    settle(notice);

    Tally tally = SubscribedReaders.tally(notice);
    assertThat(tally.in(DeliveryState.SENT)).isEqualTo(3);
    assertThat(tally.in(DeliveryState.BOUNCED)).isEqualTo(1);
    assertThat(tally.ambiguous()).isEqualTo(1);
    assertThat(readers.notices(well)).hasSize(1);
    assertThat(readers.notices(later)).hasSize(1);
    assertThat(readers.notices(never)).isEmpty();
    List<NoticeSink.Taken> twice = readers.notices(dropped);
    assertThat(twice).hasSize(2);
    assertThat(twice.getFirst().messageId()).isNotEmpty().isEqualTo(twice.getLast().messageId());
    assertThat(how(notice, dropped).ambiguous()).isTrue();
    assertThat(how(notice, well).ambiguous()).isFalse();
    assertThat(how(notice, never).trouble()).isEqualTo(LetterTrouble.RECIPIENT_REFUSED);
    assertThat(tally.words()).isEqualTo("3 of 4 sent, 1 came back, 1 perhaps sent twice.");
  }

  @Test
  void speaksInTheVendorsOwnWords() {
    String address = readers.subscribed("worded", "low");
    LetterTemplates templates = TestHouse.get(LetterTemplates.class);
    LetterTemplate ours = templates.get(lead, LetterKind.RELEASE_ADVISORY);
    reword("News of {vendor} for those who keep watch.\n\n{advisory}");
    Notice notice = readers.told(Severity.HIGH);
    Tally _ = SubscribedReaders.atRest(notice);
    reword(ours.text());

    assertThat(readers.notices(address).getFirst().text())
        .contains("for those who keep watch.", notice.page().toString(), notice.code())
        .doesNotContain("has published a security advisory");
  }

  private void reword(String text) {
    LetterTemplates templates = TestHouse.get(LetterTemplates.class);
    LetterTemplate _ =
        TestHouse.get(ChangeLetterTemplate.class)
            .change(
                lead,
                LetterKind.RELEASE_ADVISORY,
                text,
                templates.get(lead, LetterKind.RELEASE_ADVISORY).number());
  }

  @Test
  void losesNobodyWhileTheServerIsAway() {
    String address = readers.subscribed("ann", "low");
    sink.close();
    Notice notice = readers.told(Severity.HIGH);
    int _ = TestHouse.get(SendNotices.class).send();
    assertThat(SubscribedReaders.tally(notice).untried()).isEqualTo(1);

    try (NoticeSink back = NoticeSink.open()) {
      HouseAccount.forNotices(back.port());
      settle(notice);
      assertThat(back.to(address)).hasSize(1);
    }
    assertThat(SubscribedReaders.tally(notice).ambiguous()).isZero();
  }

  @Test
  void sendsNothingWithoutAnAccountOrWhileItIsHeld() {
    String address = readers.subscribed("ben", "low");
    HouseAccount.noneForNotices();
    Notice notice = readers.told(Severity.HIGH);
    assertThat(TestHouse.get(SendNotices.class).send()).isZero();
    TestHouse.get(TurnNotice.class).turn(lead, notice.code(), NoticeState.PAUSED);
    HouseAccount.forNotices(sink.port());
    int _ = TestHouse.get(SendNotices.class).send();
    assertThat(SubscribedReaders.tally(notice).in(DeliveryState.PLANNED)).isEqualTo(1);

    TestHouse.get(TurnNotice.class).turn(lead, notice.code(), NoticeState.GOING);
    SubscribedReaders.atRest(notice);
    assertThat(readers.notices(address)).hasSize(1);
  }

  /// One letter was begun and two were only taken when the sender died; it comes back to life after
  /// somebody else has done its work.
  @Test
  void goesOnWhereASenderDiedAndLetsItWriteNoMore() {
    List<String> all =
        List.of(
            readers.subscribed("one", "low"),
            readers.subscribed("two", "low"),
            readers.subscribed("three", "low"));
    HouseAccount.noneForNotices();
    Notice notice = readers.told(Severity.HIGH);
    DeliveryStore store = TestHouse.get(DeliveryStore.class);
    Instant now = TestHouse.clock().instant();
    List<DeliveryStore.Claimed> dead =
        store.claim(now, now.plus(Duration.ofMinutes(10)), 50).stream()
            .filter(row -> row.notice().equals(notice.id()))
            .toList();
    assertThat(dead).hasSize(3);
    String id = "<" + UUID.randomUUID() + "@notices.example.com>";
    assertThat(store.dotPending(dead.getFirst(), id, now.plus(Duration.ofMinutes(10)))).isTrue();

    HouseAccount.forNotices(sink.port());
    settle(notice);

    assertThat(all).allSatisfy(address -> assertThat(readers.notices(address)).hasSize(1));
    Tally tally = SubscribedReaders.tally(notice);
    assertThat(tally.in(DeliveryState.SENT)).isEqualTo(3);
    assertThat(tally.ambiguous()).isEqualTo(1);
    assertThat(all.stream().flatMap(address -> readers.notices(address).stream()))
        .as("by the same Message-ID")
        .anyMatch(letter -> letter.messageId().equals(id));
    assertThat(store.sent(dead.getFirst(), now)).isFalse();
    assertThat(store.dotPending(dead.getLast(), "<late@x>", now)).isFalse();
  }

  @Test
  void notesALetterThatCameBack() {
    String address = readers.subscribed("cleo", "low");
    Notice notice = readers.told(Severity.HIGH);
    SubscribedReaders.atRest(notice);
    String id = readers.notices(address).getFirst().messageId();

    byte[] bounce = bounce(id).getBytes(UTF_8);
    TestHouse.get(TakeMail.class).take(bounce, "advisories@notices.example.com");
    Mailroom.read(bounce);

    assertThat(how(notice, address).state()).isEqualTo(DeliveryState.BOUNCED);
  }

  @Test
  void tellsEachOnceHoweverOftenItIsPlanned() {
    String address = readers.subscribed("dora", "low");
    Notice notice = readers.told(Severity.HIGH);
    SubscribedReaders.atRest(notice);
    PlanNotice plan = TestHouse.get(PlanNotice.class);
    Occasion again =
        new Occasion(
            notice.number(),
            notice.title(),
            "",
            Set.of(),
            List.of(),
            Severity.HIGH,
            notice.page(),
            null);
    UUID revision = UUID.randomUUID();

    Notice first = plan.plan(UUID.randomUUID(), revision, again);
    Notice second = plan.plan(UUID.randomUUID(), revision, again);
    SubscribedReaders.atRest(second);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(readers.notices(address)).hasSize(2); // one for each of two revisions
  }

  private void waitUntilTaken(String address) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          int _ = TestHouse.get(SendNotices.class).send();
          TestHouse.clock().advance(Duration.ofMinutes(2));
          return !readers.notices(address).isEmpty();
        });
  }

  /// Lets the time pass that whoever was refused has to wait.
  private static void settle(Notice notice) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          TestHouse.clock().advance(Duration.ofMinutes(5));
          int _ = TestHouse.get(SendNotices.class).send();
          Tally tally = SubscribedReaders.tally(notice);
          return tally.atRest() == tally.total();
        });
  }

  private Told.How how(Notice notice, String address) {
    return TestHouse.get(Notices.class)
        .recipients(lead, notice.code(), Portion.first(Portion.MOST))
        .items()
        .stream()
        .filter(told -> told.address().equals(address))
        .findFirst()
        .orElseThrow()
        .how();
  }

  private static String bounce(String messageId) {
    return """
    From: <>
    To: advisories@notices.example.com
    Subject: Undelivered
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b
    Content-Type: text/plain

    It could not be delivered.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.readers.example

    Final-Recipient: rfc822; ann@readers.example
    Action: failed
    Status: 5.1.1

    --b
    Content-Type: text/rfc822-headers

    Message-ID: %s
    Subject: SA

    --b--
    """
        .formatted(messageId)
        .replace("\n", "\r\n");
  }
}

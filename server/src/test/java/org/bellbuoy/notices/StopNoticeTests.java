package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A notice that must not go on is stopped for good: nothing of it leaves any more, and its account
/// says exactly what had left, who stopped it and why.
class StopNoticeTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final SubscribedReaders readers = new SubscribedReaders();
  private final GateUsers gate = new GateUsers(readers);
  private final StopNotice stop = TestHouse.get(StopNotice.class);

  @AfterEach
  void everybodyLeaves() {
    readers.close();
  }

  @Test
  void sendsNothingThatHadNotLeftAndGivesAnExactAccount() {
    String told = gate.customer("told");
    String later = gate.customer("later");
    readers.sink.refusals.put(later, "451 come again");
    Notice notice = gate.told("2.0");
    Tally _ = SubscribedReaders.atRest(notice);

    stop.stop(lead, notice.code(), form(notice, "It names the wrong fix."));
    readers.sink.refusals.clear();
    TestHouse.clock().advance(Duration.ofHours(5));
    int _ = TestHouse.get(SendNotices.class).send();

    assertThat(gate.letters(told)).hasSize(1);
    assertThat(gate.letters(later)).isEmpty();
    Notices.Counted found = TestHouse.get(Notices.class).get(lead, notice.code());
    assertThat(found.tally().words()).isEqualTo("1 of 2 sent, 1 never sent.");
    assertThat(found.notice().state()).isEqualTo(NoticeState.STOPPED);
    Stopped stopped = found.stopped().orElseThrow();
    assertThat(stopped.who()).isEqualTo(lead.name());
    assertThat(stopped.why()).isEqualTo("It names the wrong fix.");
    assertThat(gate.reached(notice, "told")).isEqualTo(Reached.WRITTEN);
    assertThat(gate.reached(notice, "later")).isEqualTo(Reached.STOPPED);
  }

  @Test
  void asksForTheCodeAndAReasonAndForWhoeverMay() {
    Notice notice = gate.told("2.0");

    assertThatThrownBy(() -> stop.stop(lead, notice.code(), new StopForm("Why", "yes")))
        .hasMessageContaining("invalid");
    assertThatThrownBy(() -> stop.stop(lead, notice.code(), new StopForm(" ", notice.code())))
        .hasMessageContaining("invalid");
    assertThatThrownBy(
            () -> stop.stop(TestStaff.person(Role.SUPPORT), notice.code(), form(notice, "Why")))
        .hasMessageContaining("not-allowed");
    assertThat(TestHouse.get(Notices.class).get(lead, notice.code()).stopped()).isEmpty();
  }

  @Test
  void hasNoWayBack() {
    Notice notice = gate.told("2.0");
    stop.stop(lead, notice.code(), form(notice, "It is wrong."));

    TurnNotice turn = TestHouse.get(TurnNotice.class);
    assertThatThrownBy(() -> turn.turn(lead, notice.code(), NoticeState.GOING))
        .hasMessageContaining("notice-stopped");
    assertThatThrownBy(() -> turn.turn(lead, notice.code(), NoticeState.PAUSED))
        .hasMessageContaining("notice-stopped");
    assertThatThrownBy(() -> stop.stop(lead, notice.code(), form(notice, "Again")))
        .hasMessageContaining("notice-stopped");
    assertThat(TestHouse.get(Notices.class).get(lead, notice.code()).stopped().orElseThrow().why())
        .isEqualTo("It is wrong.");
  }

  /// One letter was begun when the sender died, another only taken; a third waited.
  @Test
  void letsASenderBeginNothingMoreAndSaysOfWhatNobodyKnows() {
    gate.customer("one");
    gate.customer("two");
    gate.customer("three");
    HouseAccount.noneForNotices();
    Notice notice = gate.told("2.0");
    DeliveryStore store = TestHouse.get(DeliveryStore.class);
    Instant now = TestHouse.clock().instant();
    List<DeliveryStore.Claimed> taken =
        store.claim(now, now.plus(Duration.ofMinutes(10)), 50).stream()
            .filter(row -> row.notice().equals(notice.id()))
            .toList();
    String id = "<" + UUID.randomUUID() + "@notices.example.com>";
    assertThat(store.dotPending(taken.getFirst(), id, now.plus(Duration.ofMinutes(2)))).isTrue();
    store.release(taken.getLast(), now);

    stop.stop(lead, notice.code(), form(notice, "It is wrong."));

    assertThat(store.dotPending(taken.get(1), "<late@x>", now)).isFalse();
    assertThat(SubscribedReaders.tally(notice).in(DeliveryState.DOT_PENDING)).isEqualTo(1);
    EndStoppedLetters end = TestHouse.get(EndStoppedLetters.class);
    int _ = end.end();
    assertThat(SubscribedReaders.tally(notice).in(DeliveryState.DOT_PENDING)).isEqualTo(1);
    TestHouse.clock().advance(Duration.ofMinutes(3));
    int _ = end.end();
    assertThat(SubscribedReaders.tally(notice).words())
        .isEqualTo("0 of 3 sent, 3 never sent, 1 of these perhaps sent.");
    assertThat(store.sent(taken.getFirst(), now)).as("by who came back to life").isFalse();
  }

  @Test
  void keepsTheAccountOfALetterThatIsTakenInThatMoment() {
    gate.customer("one");
    HouseAccount.noneForNotices();
    Notice notice = gate.told("2.0");
    DeliveryStore store = TestHouse.get(DeliveryStore.class);
    Instant now = TestHouse.clock().instant();
    DeliveryStore.Claimed taken =
        store.claim(now, now.plus(Duration.ofMinutes(1)), 50).stream()
            .filter(row -> row.notice().equals(notice.id()))
            .findFirst()
            .orElseThrow();
    String id = "<" + UUID.randomUUID() + "@notices.example.com>";
    assertThat(store.dotPending(taken, id, now.plus(Duration.ofMinutes(2)))).isTrue();

    stop.stop(lead, notice.code(), form(notice, "It is wrong."));

    assertThat(store.sent(taken, now)).isTrue();
    assertThat(SubscribedReaders.tally(notice).words()).isEqualTo("1 of 1 sent.");
  }

  @Test
  void writesToNoFurtherContactWhenALetterComesBack() {
    String first = gate.customer("first");
    String second = "second-" + gate.own + "@customers.example";
    gate.contact("first", "mail", second);
    Notice notice = gate.told("2.0");
    Tally _ = SubscribedReaders.atRest(notice);
    stop.stop(lead, notice.code(), form(notice, "It is wrong."));

    TestHouse.get(HearReturned.class).heed(gate.letters(first).getFirst().messageId(), true);

    assertThat(gate.letters(second)).isEmpty();
    assertThat(SubscribedReaders.tally(notice).total()).isEqualTo(1);
    assertThat(gate.reached(notice, "first")).isEqualTo(Reached.BY_HAND);
  }

  @Test
  void leavesADutyOpenUntilALaterNoticeTellsThem() {
    String address = gate.customer("duty");
    HouseAccount.noneForNotices();
    Notice notice = gate.told("2.0");
    stop.stop(lead, notice.code(), form(notice, "It is wrong."));
    ConcernedStore store = TestHouse.get(ConcernedStore.class);
    assertThat(store.anybodyWaits(gate.advisory, true)).isTrue();
    assertThat(store.anybodyWaits(gate.advisory, false)).isFalse();

    HouseAccount.forNotices(readers.sink.port());
    Notice again = gate.told("2.0");
    Tally _ = SubscribedReaders.atRest(again);

    assertThat(gate.letters(address)).as("was never told the same").hasSize(1);
  }

  private static StopForm form(Notice notice, String why) {
    return new StopForm(why, notice.code());
  }
}

package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Some are told first, so that what is wrong with a notice is found before everybody has it; the
/// rest follows when a person says so, or by itself.
class PilotTests {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final SubscribedReaders readers = new SubscribedReaders();
  private final GateUsers gate = new GateUsers(readers);
  private final UUID revision = UUID.randomUUID();

  @AfterEach
  void everybodyLeaves() {
    readers.close();
  }

  @Test
  void tellsSomeFirstAndTheRestByItselfOnceTheTimeIsOver() {
    String one = gate.customer("one");
    String two = gate.customer("two");
    wish(PilotKind.FIRST, 1, Set.of());
    Notice notice = gate.told(revision);
    send();

    assertThat(gate.letters(one).size() + gate.letters(two).size()).isEqualTo(1);
    Pilot pilot = pilot(notice);
    assertThat(pilot.isUnderWay()).isTrue();
    assertThat(pilot.first().words()).isEqualTo("1 of 1 sent.");
    assertThat(pilot.waiting()).isEqualTo(1);
    assertThat(pilot.who()).isEqualTo(lead.name());

    TestHouse.clock().advance(HOUR.minusMinutes(1));
    send();
    assertThat(SubscribedReaders.tally(notice).in(DeliveryState.SENT)).isEqualTo(1);

    TestHouse.clock().advance(Duration.ofMinutes(1));
    send();
    assertThat(gate.letters(one)).hasSize(1);
    assertThat(gate.letters(two)).hasSize(1);
    int _ = TestHouse.get(EndPilots.class).end();
    assertThat(pilot(notice).over().orElseThrow().personId()).as("by itself").isEmpty();
  }

  @Test
  void letsTheRestGoWhenAPersonSaysSo() {
    String first = gate.customer("first");
    String rest = gate.customer("rest");
    wish(PilotKind.NAMED, 0, Set.of("first"));
    Notice notice = gate.told(revision);
    send();
    assertThat(gate.letters(first)).hasSize(1);
    assertThat(gate.letters(rest)).isEmpty();

    LetRestGo go = TestHouse.get(LetRestGo.class);
    assertThatThrownBy(() -> go.letGo(TestStaff.person(Role.SUPPORT), notice.code()))
        .hasMessageContaining("not-allowed");
    go.letGo(lead, notice.code());
    send();

    assertThat(gate.letters(rest)).hasSize(1);
    assertThat(pilot(notice).over().orElseThrow()).isEqualTo(lead.actor());
    assertThatThrownBy(() -> go.letGo(lead, notice.code())).hasMessageContaining("nothing-waits");
  }

  @Test
  void showsWhatCameBackAndWritesToTheNextContactWithinThePilot() {
    String refused = gate.customer("refused");
    String next = "next-" + gate.own + "@customers.example";
    gate.contact("refused", "mail", next);
    gate.customer("rest");
    readers.sink.refusals.put(refused, "550 nobody here");
    wish(PilotKind.NAMED, 0, Set.of("refused"));

    Notice notice = gate.told(revision);
    send();
    send();

    assertThat(gate.letters(next)).hasSize(1);
    assertThat(pilot(notice).first().words()).isEqualTo("1 of 2 sent, 1 came back.");
    assertThat(pilot(notice).waiting()).isEqualTo(1);
  }

  /// As when the program was killed and the run begins the step again.
  @Test
  void doesNotBeginAnewHoweverOftenItIsPlanned() {
    gate.customer("one");
    gate.customer("two");
    wish(PilotKind.FIRST, 1, Set.of());
    Notice notice = gate.told(revision);
    Instant restAt = pilot(notice).restAt();
    TestHouse.clock().advance(Duration.ofMinutes(20));

    Notice again = gate.told(revision);

    assertThat(again.id()).isEqualTo(notice.id());
    assertThat(pilot(again).restAt()).isEqualTo(restAt);
    assertThat(SubscribedReaders.tally(again).total()).isEqualTo(2);
  }

  @Test
  void tellsEverybodyAtOnceWhereAttacksAreGoingOn() {
    String one = gate.customer("one");
    String two = gate.customer("two");
    wish(PilotKind.FIRST, 1, Set.of());
    AdvisoryFacts grave =
        PilotRuleTests.as(gate.facts("2.0"), AdvisoryKind.RELEASE, Severity.CRITICAL, true);

    Notice notice =
        TestHouse.get(PlanNotice.class)
            .plan(
                gate.advisory,
                revision,
                Occasion.of(grave, URI.create("https://vendor.example/SA-" + gate.own)));
    send();

    assertThat(TestHouse.get(Pilots.class).of(notice.id())).isEmpty();
    assertThat(gate.letters(one)).hasSize(1);
    assertThat(gate.letters(two)).hasSize(1);
  }

  @Test
  void hasNoPilotWhereNobodyWouldWaitForIt() {
    gate.customer("alone");
    wish(PilotKind.FIRST, 5, Set.of());

    Notice notice = gate.told(revision);

    assertThat(TestHouse.get(Pilots.class).of(notice.id())).isEmpty();
  }

  @Test
  void warnsOnceWhoeverWishedItBeforeItEndsByItself() {
    gate.customer("one");
    gate.customer("two");
    wish(PilotKind.FIRST, 1, Set.of());
    Notice notice = gate.told(revision);
    HouseAccount.at(readers.sink.port());
    EndPilots end = TestHouse.get(EndPilots.class);
    try {
      int _ = end.end();
      assertThat(warnings(notice)).isZero();
      TestHouse.clock().advance(HOUR.minus(EndPilots.WARNING));
      int _ = end.end();
      int _ = end.end();
      assertThat(warnings(notice)).isEqualTo(1);
    } finally {
      HouseAccount.none();
    }
  }

  @Test
  void leavesNothingToLetGoOnceItIsStopped() {
    gate.customer("one");
    gate.customer("two");
    wish(PilotKind.FIRST, 1, Set.of());
    Notice notice = gate.told(revision);
    send();
    TestHouse.get(StopNotice.class)
        .stop(lead, notice.code(), new StopForm("It is wrong.", notice.code()));

    TestHouse.clock().advance(Duration.ofHours(4));
    send();

    assertThat(SubscribedReaders.tally(notice).words()).isEqualTo("1 of 2 sent, 1 never sent.");
    assertThatThrownBy(() -> TestHouse.get(LetRestGo.class).letGo(lead, notice.code()))
        .hasMessageContaining("nothing-waits");
  }

  private void wish(PilotKind kind, int first, Set<String> named) {
    PreparationStore store = TestHouse.get(PreparationStore.class);
    Preparation known = store.hold(gate.advisory, revision);
    store.put(
        new Preparation(
            revision,
            kind,
            first,
            HOUR,
            named.stream().map(gate::id).collect(java.util.stream.Collectors.toSet()),
            lead.actor(),
            known.version()));
  }

  private static void send() {
    int claimed;
    do {
      claimed = TestHouse.get(SendNotices.class).send();
    } while (claimed > 0);
  }

  private Pilot pilot(Notice notice) {
    return TestHouse.get(Notices.class).get(lead, notice.code()).pilot().orElseThrow();
  }

  private static int warnings(Notice notice) {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from delivery.letter where about_id = :notice")
        .param("notice", notice.id())
        .query(Integer.class)
        .single();
  }
}

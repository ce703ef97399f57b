package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A customer is left out of the notice of one revision by two persons, for a reason of a closed
/// list; until the second has confirmed it they are told, and where telling them is a duty it stays
/// one.
class ExclusionTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final Viewer.Staff comms = TestStaff.person(Role.COMMS);
  private final SubscribedReaders readers = new SubscribedReaders();
  private final GateUsers gate = new GateUsers(readers);
  private final LeaveOut leaveOut = TestHouse.get(LeaveOut.class);
  private final DecideLeftOut decide = TestHouse.get(DecideLeftOut.class);
  private final NoticePreviews previews = TestHouse.get(NoticePreviews.class);
  private final Advisory advisory = drafted();
  private String out = "";
  private String in = "";

  @BeforeEach
  void twoCustomers() {
    out = gate.customer("out");
    in = gate.customer("in");
  }

  @AfterEach
  void everybodyLeaves() {
    readers.close();
  }

  @Test
  void tellsThemUntilASecondPersonHasConfirmedIt() {
    propose("out");
    assertThat(leftOut().words())
        .isEqualTo(
            river.lead.name()
                + " wants to leave them out, because: told us that they run it no more.");

    Notice notice = told(Severity.HIGH);
    Tally _ = SubscribedReaders.atRest(notice);

    assertThat(gate.letters(out)).hasSize(1);
    assertThat(gate.letters(in)).hasSize(1);
  }

  @Test
  void leavesThemOutOnceTwoPersonsWantItAndSaysWhoAndWhy() {
    propose("out");
    decide.confirm(comms, advisory.code(), gate.code("out"), version());
    assertThat(leftOut().words())
        .startsWith("Left out by " + river.lead.name() + " and " + comms.name());

    Notice notice = told(Severity.HIGH);
    Tally _ = SubscribedReaders.atRest(notice);

    assertThat(gate.letters(out)).isEmpty();
    assertThat(gate.letters(in)).hasSize(1);
    assertThat(gate.reached(notice, "out")).isEqualTo(Reached.LEFT_OUT);
    LeftOut one = whole(notice).leftOut().orElseThrow();
    assertThat(one.words())
        .isEqualTo(
            "Left out by "
                + river.lead.name()
                + " and "
                + comms.name()
                + ", because: told us that they run it no more.");
    assertThat(one.exclusion().words()).isEqualTo("Their mail of Monday.");
    assertThat(TestHouse.get(CustomersTold.class).counts(river.lead, notice.code()))
        .containsEntry(Reached.LEFT_OUT, 1);
    assertThat(sent(notice).leftOut())
        .extracting(Exclusion::by, Exclusion::confirmedBy, Exclusion::alone)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(river.lead.actor(), comms.actor(), false));
  }

  @Test
  void asksForASecondPersonAndForWhatWasRead() {
    propose("out");
    assertThatThrownBy(
            () -> decide.confirm(river.lead, advisory.code(), gate.code("out"), version()))
        .hasMessageContaining("second-person-needed");
    assertThatThrownBy(
            () -> decide.confirm(comms, advisory.code(), gate.code("out"), version() + 1))
        .hasMessageContaining("changed-meanwhile");
    assertThatThrownBy(() -> leaveOut.propose(comms, advisory.code(), form("out")))
        .hasMessageContaining("left-out-already");
    assertThatThrownBy(() -> decide.confirm(comms, advisory.code(), gate.code("in"), 1))
        .hasMessageContaining("not-found");
    assertThat(leftOut().exclusion().holds()).isFalse();
  }

  @Test
  void knowsNoOtherReasonAndNobodyOutsideTheCircle() {
    for (LeaveOutForm wrong :
        List.of(
            new LeaveOutForm(gate.code("out"), "no-time", "Because."),
            new LeaveOutForm(gate.code("out"), "wrong-entry", " "),
            new LeaveOutForm("K.nobody", "wrong-entry", "Because."),
            new LeaveOutForm("K\u0000", "wrong-entry", "Because."))) {
      assertThatThrownBy(() -> leaveOut.propose(river.lead, advisory.code(), wrong))
          .as(String.valueOf(wrong.reason()))
          .hasMessageContaining("invalid");
    }
    assertThatThrownBy(
            () -> leaveOut.propose(TestStaff.person(Role.LEAD), advisory.code(), form("out")))
        .hasMessageContaining("not-found");
    assertThatThrownBy(() -> leaveOut.propose(river.publisher, advisory.code(), form("out")))
        .hasMessageContaining("not-allowed");
  }

  @Test
  void isTakenBackUntilItGoesOutAndNotAfterwards() {
    propose("out");
    decide.confirm(comms, advisory.code(), gate.code("out"), version());
    decide.takeBack(comms, advisory.code(), gate.code("out"), version());
    assertThat(previews.of(river.lead, advisory.code()).leftOut()).isEmpty();
    propose("out");
    decide.confirm(comms, advisory.code(), gate.code("out"), version());
    long version = version();

    Notice notice = told(Severity.HIGH);

    assertThatThrownBy(() -> decide.takeBack(comms, advisory.code(), gate.code("out"), version))
        .hasMessageContaining("notice-planned");
    assertThatThrownBy(() -> leaveOut.propose(comms, advisory.code(), form("in")))
        .hasMessageContaining("notice-planned");
    assertThat(gate.reached(notice, "out")).isEqualTo(Reached.LEFT_OUT);
  }

  @Test
  void keepsADutyUnmetUntilAPersonHasToldThem() {
    propose("out");
    decide.confirm(comms, advisory.code(), gate.code("out"), version());
    Notice notice = told(Severity.CRITICAL);
    Tally _ = SubscribedReaders.atRest(notice);
    TestHouse.clock().advance(AcceptNotices.NO_ANSWER.plusMinutes(1));
    TestHouse.get(AcceptNotices.class).accept();
    ConcernedStore store = TestHouse.get(ConcernedStore.class);
    UUID id = advisory.id().value();
    assertThat(gate.reached(notice, "in")).isEqualTo(Reached.INFORMED);
    assertThat(store.anybodyWaits(id, true)).isTrue();
    assertThat(store.anybodyWaits(id, false)).isFalse();
    assertThat(whole(notice).leftOut().orElseThrow().isUnmetDuty()).isTrue();

    TestHouse.get(NoteAttempt.class)
        .note(
            river.lead,
            notice.code(),
            gate.code("out"),
            new AttemptForm("telephone", "told", "Spoke with Ann."),
            whole(notice).version());

    assertThat(store.anybodyWaits(id, true)).isFalse();
    assertThat(whole(notice).leftOut().orElseThrow().isUnmetDuty()).isFalse();
  }

  @Test
  void holdsForOneRevisionAlone() {
    propose("out");
    decide.confirm(comms, advisory.code(), gate.code("out"), version());
    Notice _ = told(Severity.HIGH);

    Notice later = plan(UUID.randomUUID(), Severity.HIGH);
    Tally _ = SubscribedReaders.atRest(later);

    assertThat(gate.letters(out)).as("was not told of the first").hasSize(1);
  }

  private Advisory drafted() {
    CaseFile file = river.fixed(river.fresh());
    TestHouse.get(AddToCircle.class).add(river.lead, file.embargo(), comms.personId());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    return TestHouse.get(Advisories.class).get(river.lead, id);
  }

  private void propose(String name) {
    leaveOut.propose(river.lead, advisory.code(), form(name));
  }

  private LeaveOutForm form(String name) {
    return new LeaveOutForm(gate.code(name), "runs-it-no-more", "Their mail of Monday.");
  }

  private LeftOut leftOut() {
    return previews.of(river.lead, advisory.code()).leftOut().getFirst();
  }

  private long version() {
    return leftOut().exclusion().version();
  }

  private Notice told(Severity level) {
    UUID revision =
        TestHouse.get(Advisories.class).open(river.lead, advisory.id()).revision().id().value();
    return plan(revision, level);
  }

  /// As the release run does, with what hits the customers of this test alone.
  private Notice plan(UUID revision, Severity level) {
    return TestHouse.get(PlanNotice.class)
        .plan(
            advisory.id().value(),
            revision,
            Occasion.of(
                PilotRuleTests.as(gate.facts("2.0"), AdvisoryKind.RELEASE, level, false),
                URI.create("https://vendor.example/advisories/SA-" + gate.own)));
  }

  private CustomersTold.Whole whole(Notice notice) {
    return TestHouse.get(CustomersTold.class).get(river.lead, notice.code(), gate.code("out"));
  }

  private Sent sent(Notice notice) {
    return TestHouse.get(SentNotices.class).ofAdvisory(river.lead, advisory.id().value()).stream()
        .filter(each -> each.id().equals(notice.id()))
        .findFirst()
        .orElseThrow();
  }
}

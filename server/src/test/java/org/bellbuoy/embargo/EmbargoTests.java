package org.bellbuoy.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.SecondPersons;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.vault.TestVault;
import org.bellbuoy.vault.Vault;
import org.junit.jupiter.api.Test;

class EmbargoTests {

  private static final AgreedMoment NEXT_WEEK =
      AgreedMoment.of(LocalDateTime.parse("2026-11-30T14:00"), ZoneId.of("Australia/Brisbane"));

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(EmbargoTests.class.getSimpleName()));
  private final EmbargoStore store = new EmbargoStore(room.jdbc);
  private final CircleStore circles = new CircleStore(room.jdbc, room.clock);
  private final Vault seals = TestVault.fresh().vault(room.jdbc, room.ids, room.clock);
  private final PartyVault vault = new PartyVault(seals);
  private final OfferStore offers = new OfferStore(room.jdbc, vault);
  private final ConsentStore consents = new ConsentStore(room.jdbc);
  private final PartyStore parties = new PartyStore(room.jdbc, vault);
  private final Authority authority = new Authority(circles);
  private final Embargoes embargoes =
      new Embargoes(store, circles, new CirclesOfMany(circles), authority, room.clock);
  private final OpenCircle open = new OpenCircle(store, circles, room.ids, room.clock, room.news);
  private final AddToCircle add = new AddToCircle(circles, authority, room.clock, room.news);
  private final JoinCircle join = new JoinCircle(store, circles, authority, room.clock, room.news);
  private final LeaveCircle leave = new LeaveCircle(circles, authority, room.clock, room.news);
  private final ProposeEmbargo propose =
      new ProposeEmbargo(store, offers, authority, room.ids, room.clock, room.news);
  private final AgreeEmbargo agree =
      new AgreeEmbargo(store, offers, authority, room.clock, room.news);
  private final LiftEmbargo lift = new LiftEmbargo(store, offers, authority, room.clock, room.news);

  private final SecondPerson two =
      SecondPersons.among(room, seals, authority, () -> Set.of(UUID.randomUUID()));
  private final Extensions extensions =
      new Extensions(store, offers, consents, parties, room.clock, room.news);
  private final ExtendEmbargo extend =
      new ExtendEmbargo(store, offers, authority, room.ids, room.clock, room.news);
  private final ConfirmExtension confirm =
      new ConfirmExtension(offers, extensions, authority, two, room.clock, room.news);
  private final ApproveLongSilence approve =
      new ApproveLongSilence(offers, extensions, authority, two, room.clock, room.news);

  private final Viewer.Staff lead = TestRoom.staff(Role.LEAD);
  private final Viewer.Staff outsider = TestRoom.staff(Role.ENGINEER);
  private final EmbargoId id =
      room.in(() -> open.open(lead, List.of(lead.personId(), lead.personId())));

  @Test
  void letsOnlyTheCircleKnow() {
    assertThat(embargoes.mayKnow(lead, id)).isTrue();
    assertThat(embargoes.mayKnow(outsider, id)).isFalse();
    assertThat(embargoes.mayKnow(new Viewer.Anyone(), id)).isFalse();
    assertThat(embargoes.circlesOf(lead)).containsExactly(id);
    assertThat(embargoes.circlesOf(outsider)).isEmpty();
    refuses(() -> embargoes.members(outsider, id), Missing.class);
    refuses(() -> embargoes.get(outsider, id), Missing.class);
  }

  @Test
  void tellsTheSameOfACircleThatIsNotThere() {
    refuses(() -> embargoes.get(lead, new EmbargoId(UUID.randomUUID())), Missing.class);
    refuses(
        () -> room.doing(() -> join.join(lead, new EmbargoId(UUID.randomUUID()))), Missing.class);
  }

  @Test
  void letsAMemberTellAnotherPersonOnce() {
    room.doing(() -> add.add(lead, id, outsider.personId()));
    room.doing(() -> add.add(lead, id, outsider.personId()));

    assertThat(embargoes.mayKnow(outsider, id)).isTrue();
    assertThat(embargoes.members(outsider, id))
        .extracting(CircleMember::person)
        .containsExactlyInAnyOrder(lead.personId(), outsider.personId());
    assertThat(room.heard.of(CircleJoined.class)).hasSize(2);
  }

  @Test
  void refusesAnOutsiderWhoAddsThemselves() {
    refuses(() -> room.doing(() -> add.add(outsider, id, outsider.personId())), Missing.class);
    refuses(() -> room.doing(() -> join.join(outsider, id)), NotAllowed.class);
  }

  @Test
  void letsALeadJoinAndTellsTheCircle() {
    Viewer.Staff second = TestRoom.staff(Role.LEAD);
    room.doing(() -> join.join(second, id));

    assertThat(embargoes.mayKnow(second, id)).isTrue();
    assertThat(room.heard.of(CircleJoined.class))
        .last()
        .satisfies(joined -> assertThat(joined.person()).isEqualTo(second.personId()));
  }

  @Test
  void keepsTheLastPersonInTheCircle() {
    refuses(
        () -> room.doing(() -> leave.leave(lead, id, lead.personId())),
        EmbargoRefusal.NobodyWouldBeLeft.class);

    room.doing(() -> add.add(lead, id, outsider.personId()));
    room.doing(() -> leave.leave(outsider, id, outsider.personId()));

    assertThat(embargoes.mayKnow(outsider, id)).isFalse();
    assertThat(room.heard.of(CircleLeft.class)).hasSize(1);
    assertThat(historyOf(outsider)).containsExactly("JOINED", "LEFT");
  }

  @Test
  void letsBeSaidWhatNobodyPromisedToKeep() {
    assertThat(embargoes.lifted(lead, id).embargo()).isEqualTo(id);
  }

  @Test
  void keepsSilenceFromTheProposalToTheAgreedMoment() {
    room.doing(() -> propose.propose(lead, id, 0, NEXT_WEEK));
    refuses(() -> embargoes.lifted(lead, id), EmbargoRefusal.EmbargoStands.class);

    room.doing(() -> agree.agree(lead, id, 1));
    assertThat(embargoes.get(lead, id)).isEqualTo(new Embargo.Agreed(id, 2, NEXT_WEEK));
    assertThat(embargoes.findLifted(lead, id)).isEmpty();

    room.clock.advance(Duration.between(room.clock.instant(), NEXT_WEEK.instant()).minusSeconds(1));
    assertThat(embargoes.findLifted(lead, id)).isEmpty();
    room.clock.advance(Duration.ofSeconds(1));
    assertThat(embargoes.findLifted(lead, id)).isPresent();
  }

  @Test
  void endsAnAgreedSilenceByItselfWhenItsMomentComes() {
    EndDueEmbargoes endDue = new EndDueEmbargoes(store, lift, room.clock);
    room.doing(() -> propose.propose(lead, id, 0, NEXT_WEEK));
    room.doing(() -> agree.agree(lead, id, 1));
    assertThat(room.in(endDue::end)).isZero();

    room.clock.set(NEXT_WEEK.instant());

    assertThat(room.in(endDue::end)).isEqualTo(1);
    assertThat(room.in(endDue::end)).isZero();
    assertThat(room.heard.of(EmbargoLifted.class))
        .singleElement()
        .satisfies(lifted -> assertThat(lifted.why()).isEqualTo(Ending.DATE_REACHED));
  }

  @Test
  void keepsAProposalThatNobodyAnsweredBeyondItsMoment() {
    room.doing(() -> propose.propose(lead, id, 0, NEXT_WEEK));
    room.clock.advance(Duration.ofDays(30));

    refuses(() -> embargoes.lifted(lead, id), EmbargoRefusal.EmbargoStands.class);
  }

  @Test
  void endsEarlyForAWrittenReasonOnly() {
    room.doing(() -> propose.propose(lead, id, 0, NEXT_WEEK));
    room.doing(() -> agree.agree(lead, id, 1));

    refuses(
        () -> room.doing(() -> lift.lift(lead, id, 2, Ending.DATE_REACHED)),
        EmbargoRefusal.EmbargoStands.class);
    Lifted lifted = room.in(() -> lift.lift(lead, id, 2, Ending.LEAK));

    assertThat(lifted.embargo()).isEqualTo(id);
    assertThat(embargoes.get(lead, id))
        .isEqualTo(new Embargo.Ended(id, 3, room.clock.instant(), Ending.LEAK));
    refuses(
        () -> room.doing(() -> propose.propose(lead, id, 3, NEXT_WEEK)),
        EmbargoRefusal.EmbargoHasEnded.class);
  }

  @Test
  void extendsForAListedReasonWithASecondPerson() {
    agreedForNextWeek();
    Viewer.Staff second = member(Role.PUBLISHER);
    AgreedMoment later = daysAfter(NEXT_WEEK, 10);
    refuses(
        () -> room.doing(() -> propose.propose(lead, id, 2, later)),
        EmbargoRefusal.ExtensionNeeded.class);
    refuses(() -> extended(later, ExtensionBasis.FIX_UNSAFE, ""), Invalid.class);

    extended(later, ExtensionBasis.FIX_UNSAFE, "The test signs-out-everywhere fails");
    assertThat(embargoes.get(lead, id)).isEqualTo(new Embargo.Agreed(id, 2, NEXT_WEEK));
    refuses(
        () -> room.doing(() -> confirm.confirm(lead, id)), EmbargoRefusal.SecondPersonNeeded.class);
    room.doing(() -> confirm.confirm(second, id));

    assertThat(embargoes.get(lead, id)).isEqualTo(new Embargo.Agreed(id, 3, later));
    assertThat(room.heard.of(EmbargoExtended.class)).hasSize(1);
  }

  @Test
  void givesCustomersFourteenDaysToPatchAndNoMore() {
    agreedForNextWeek();
    refuses(
        () -> extended(daysAfter(NEXT_WEEK, 15), ExtensionBasis.CUSTOMERS_NEED_PATCH_WINDOW, ""),
        Invalid.class);

    extended(daysAfter(NEXT_WEEK, 14), ExtensionBasis.CUSTOMERS_NEED_PATCH_WINDOW, "");
  }

  @Test
  void asksAnExecutiveBeyondNinetyDaysInAll() {
    agreedForNextWeek();
    Viewer.Staff second = member(Role.LEAD);
    Viewer.Staff executive = TestRoom.staff(Role.EXECUTIVE);
    AgreedMoment later = daysAfter(NEXT_WEEK, 90);
    extended(later, ExtensionBasis.OTHER_VENDORS, "");
    room.doing(() -> confirm.confirm(second, id));
    assertThat(embargoes.get(lead, id)).isEqualTo(new Embargo.Agreed(id, 2, NEXT_WEEK));

    refuses(() -> room.doing(() -> approve.approve(second, id)), NotAllowed.class);
    room.doing(() -> approve.approve(executive, id));

    assertThat(embargoes.get(lead, id)).isEqualTo(new Embargo.Agreed(id, 3, later));
  }

  @Test
  void waitsForTheReporterWhereTheExtensionRestsOnConsent() {
    agreedForNextWeek();
    UUID mailbox = UUID.randomUUID();
    Viewer.Staff second = member(Role.LEAD);
    room.doing(() -> new AddReporter(parties, room.ids, room.clock).add(lead, id, mailbox));
    AgreedMoment later = daysAfter(NEXT_WEEK, 5);
    extended(later, ExtensionBasis.REPORTER_CONSENTS, "");
    room.doing(() -> confirm.confirm(second, id));
    assertThat(embargoes.get(lead, id)).isEqualTo(new Embargo.Agreed(id, 2, NEXT_WEEK));

    UUID offer = offers.of(id).getLast().id();
    room.doing(
        () -> new AnswerAsReporter(consents, room.clock).answer(mailbox, offer, Consent.Reply.YES));
    room.in(hearing()::hear);

    assertThat(embargoes.get(lead, id)).isEqualTo(new Embargo.Agreed(id, 3, later));
  }

  @Test
  void agreesByItselfOnceEveryPartySaidYes() {
    UUID mailbox = UUID.randomUUID();
    room.doing(() -> new AddReporter(parties, room.ids, room.clock).add(lead, id, mailbox));
    room.doing(() -> propose.propose(lead, id, 0, NEXT_WEEK));
    UUID offer = offers.of(id).getFirst().id();
    room.doing(
        () -> new AnswerAsReporter(consents, room.clock).answer(mailbox, offer, Consent.Reply.YES));

    room.in(hearing()::hear);

    assertThat(embargoes.get(lead, id)).isEqualTo(new Embargo.Agreed(id, 2, NEXT_WEEK));
  }

  @Test
  void opensTheRunbookWhenALeadConfirmsALeak() {
    LeakStore leaks = new LeakStore(room.jdbc, vault);
    Viewer.Staff engineer = member(Role.ENGINEER);
    RaiseLeak raise = new RaiseLeak(leaks, authority, room.ids, room.clock, room.news);
    DecideLeak decide = new DecideLeak(leaks, store, lift, authority, room.clock, room.news);
    agreedForNextWeek();
    room.doing(() -> raise.raise(engineer, id, "A forum names the parameter"));
    String code = leaks.of(id).getFirst().code();
    refuses(
        () -> room.doing(() -> decide.decide(engineer, id, code, Leak.State.CONFIRMED)),
        NotAllowed.class);

    room.doing(() -> decide.decide(lead, id, code, Leak.State.CONFIRMED));

    assertThat(embargoes.get(lead, id))
        .isEqualTo(new Embargo.Ended(id, 3, room.clock.instant(), Ending.LEAK));
    assertThat(leaks.steps(id))
        .extracting(RunbookStep::name)
        .containsExactly(RunbookStep.Name.values());
  }

  private void agreedForNextWeek() {
    room.doing(() -> propose.propose(lead, id, 0, NEXT_WEEK));
    room.doing(() -> agree.agree(lead, id, 1));
  }

  private void extended(AgreedMoment end, ExtensionBasis basis, String words) {
    room.doing(() -> extend.extend(lead, id, 2, end, basis, words));
  }

  private Viewer.Staff member(Role role) {
    Viewer.Staff member = TestRoom.staff(role);
    room.doing(() -> add.add(lead, id, member.personId()));
    return member;
  }

  private HearAnswers hearing() {
    return new HearAnswers(
        consents, offers, parties, store, agree, extensions, room.clock, room.news);
  }

  private static AgreedMoment daysAfter(AgreedMoment moment, int days) {
    return AgreedMoment.of(moment.local().plusDays(days), moment.zone());
  }

  @Test
  void refusesWhatDoesNotFitTheState() {
    refuses(() -> room.doing(() -> agree.agree(lead, id, 0)), EmbargoRefusal.NothingProposed.class);
    refuses(
        () -> room.doing(() -> lift.lift(lead, id, 0, Ending.LEAK)),
        EmbargoRefusal.NothingProposed.class);
    room.clock.advance(Duration.ofDays(30));
    refuses(
        () -> room.doing(() -> propose.propose(lead, id, 0, NEXT_WEEK)),
        EmbargoRefusal.MomentHasPassed.class);
  }

  @Test
  void noticesThatSomebodyChangedItMeanwhile() {
    room.doing(() -> propose.propose(lead, id, 0, NEXT_WEEK));

    refuses(
        () -> room.doing(() -> propose.propose(lead, id, 0, NEXT_WEEK)), ChangedMeanwhile.class);
    refuses(() -> room.doing(() -> agree.agree(lead, id, 0)), ChangedMeanwhile.class);
  }

  @Test
  void derivesTheInstantFromTheClockOnTheWall() {
    assertThat(NEXT_WEEK.instant()).isEqualTo("2026-11-30T04:00:00Z");
    assertThat(NEXT_WEEK.rules()).matches("20\\d\\d[a-z]");
    assertThat(
            AgreedMoment.of(LocalDateTime.parse("2026-10-25T02:30"), ZoneId.of("Europe/Berlin"))
                .instant())
        .isEqualTo("2026-10-25T00:30:00Z");
    assertThatThrownBy(() ->
            AgreedMoment.of(LocalDateTime.parse("2027-03-28T02:30"), ZoneId.of("Europe/Berlin")))
        .isInstanceOf(Refused.class);
  }

  private List<String> historyOf(Viewer.Staff person) {
    return room.jdbc
        .sql("select what from embargo.circle_history where person_id = :person order by at, what")
        .param("person", person.personId())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static void refuses(Runnable deed, Class<? extends Refusal> why) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(why));
  }
}

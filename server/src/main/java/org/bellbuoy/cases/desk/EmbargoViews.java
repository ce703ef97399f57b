package org.bellbuoy.cases.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.OutsideDeadlines;
import org.bellbuoy.embargo.CircleMember;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.embargo.Embargo;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.embargo.Leak;
import org.bellbuoy.embargo.Leaks;
import org.bellbuoy.embargo.Offer;
import org.bellbuoy.embargo.Offers;
import org.bellbuoy.embargo.Parties;
import org.bellbuoy.embargo.Party;
import org.bellbuoy.embargo.PartyNotice;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.Tone;
import org.springframework.stereotype.Component;

/// Puts the embargo page of a case together for one viewer.
@Component
class EmbargoViews {

  private final Embargoes embargoes;
  private final Offers offers;
  private final Parties parties;
  private final Leaks leaks;
  private final OutsideDeadlines outside;
  private final Reports reports;
  private final People people;
  private final Authority authority;
  private final SecondPerson second;
  private final Clock clock;

  EmbargoViews(
      Embargoes embargoes,
      Offers offers,
      Parties parties,
      Leaks leaks,
      OutsideDeadlines outside,
      Reports reports,
      People people,
      Authority authority,
      SecondPerson second,
      Clock clock) {
    this.embargoes = embargoes;
    this.offers = offers;
    this.parties = parties;
    this.leaks = leaks;
    this.outside = outside;
    this.reports = reports;
    this.people = people;
    this.authority = authority;
    this.second = second;
    this.clock = clock;
  }

  EmbargoView of(Viewer viewer, CaseFile file) {
    EmbargoId id = file.embargo();
    Embargo embargo = embargoes.get(viewer, id);
    List<Party> known = parties.of(viewer, id);
    Names names = names(viewer, known);
    List<Offers.Answered> answered = offers.of(viewer, id);
    return new EmbargoView(
        file,
        embargo.version(),
        EmbargoWords.state(embargo),
        EmbargoWords.tone(embargo),
        EmbargoWords.end(embargo),
        outside.of(viewer, file).orElse(null),
        reports(viewer, file),
        embargo instanceof Embargo.Agreed,
        embargo instanceof Embargo.Proposed,
        embargo instanceof Embargo.Ended,
        members(viewer, id, names),
        people.colleagues(viewer).stream()
            .map(each -> Choice.of(each.code(), each.name()))
            .toList(),
        answered.reversed().stream().map(each -> offer(viewer, each, names)).toList(),
        known.stream().map(this::party).toList(),
        parties.notices(viewer, id).stream().map(this::notice).toList(),
        leaks.of(viewer, id).stream().map(leak -> leak(leak, names)).toList(),
        !leaks.runbook(viewer, id).isEmpty(),
        authority.may(viewer, Permission.LEAD_CASE, id.value()),
        authority.may(viewer, Permission.CONFIRM_EXTENSION, id.value()),
        answered.stream()
            .map(Offers.Answered::offer)
            .filter(Offer::wantsSecond)
            .findFirst()
            .map(offer -> second.who(viewer, offer.proposed(TwoPersonDeed.EXTEND_EMBARGO)))
            .orElse(null));
  }

  private List<Choice> reports(Viewer viewer, CaseFile file) {
    return Stream.concat(
            Stream.of(Choice.of("", "Somebody else outside")),
            reports.of(viewer, new SubjectId(file.id().value())).stream()
                .map(Report::tracking)
                .map(number -> Choice.of(number, "Whoever sent report " + number)))
        .toList();
  }

  /// The names and codes of everybody the page may name.
  record Names(Map<UUID, Colleague> staff, Map<UUID, String> parties) {

    String of(UUID id) {
      Colleague colleague = staff.get(id);
      return colleague == null ? parties.getOrDefault(id, "somebody") : colleague.name();
    }
  }

  private Names names(Viewer viewer, List<Party> known) {
    return new Names(
        people.colleagues(viewer).stream()
            .collect(Collectors.toMap(Colleague::id, Function.identity())),
        known.stream().collect(Collectors.toMap(Party::id, Party::name)));
  }

  private List<EmbargoView.Member> members(Viewer viewer, EmbargoId id, Names names) {
    return embargoes.members(viewer, id).stream().map(member -> member(member, names)).toList();
  }

  private static EmbargoView.Member member(CircleMember member, Names names) {
    Colleague colleague = names.staff().get(member.person());
    String by = member.by().personId().map(names::of).orElse("the desk");
    return new EmbargoView.Member(
        colleague == null ? "" : colleague.code(), names.of(member.person()), member.since(), by);
  }

  private static EmbargoView.OfferLine offer(Viewer viewer, Offers.Answered each, Names names) {
    Offer offer = each.offer();
    boolean extension = offer.basis() != null;
    return new EmbargoView.OfferLine(
        EmbargoWords.both(offer.end()),
        names.of(offer.by()),
        offer.madeAt(),
        offer.basis() == null ? "" : offer.basis().words(),
        offer.words(),
        offer.state() == Offer.State.OPEN,
        extension,
        offer.by().equals(viewer.actor().id()),
        offer.second() != null,
        each.consents().stream()
            .map(consent ->
                names.of(consent.party())
                    + (consent.reply() == Consent.Reply.YES ? " says yes" : " says no"))
            .toList(),
        extension ? EmbargoWords.needs(each) : "");
  }

  private EmbargoView.PartyLine party(Party party) {
    boolean stands = party.standsAt(clock.instant());
    String until = party.until() == null ? "" : "until " + Moment.inWords(party.until());
    String standing = party.revokedAt() != null ? "revoked" : stands ? until : "run out";
    return new EmbargoView.PartyLine(
        party.code(),
        party.name(),
        party.kind().words(),
        party.until() != null,
        standing,
        stands ? Tone.GOOD : Tone.NEUTRAL);
  }

  private EmbargoView.NoticeLine notice(PartyNotice notice) {
    return new EmbargoView.NoticeLine(
        notice.code(),
        notice.text(),
        notice.from(),
        notice.shownAt(clock.instant()),
        notice.withdrawnAt() != null);
  }

  private static EmbargoView.LeakLine leak(Leak leak, Names names) {
    return new EmbargoView.LeakLine(
        leak.code(), leak.words(), names.of(leak.by().id()), leak.raisedAt(), leak.state());
  }
}

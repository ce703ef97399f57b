package org.bellbuoy.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.Embargo;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.embargo.GiveTask;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.embargo.InviteParty;
import org.bellbuoy.embargo.LayOutNotice;
import org.bellbuoy.embargo.PartyKind;
import org.bellbuoy.embargo.ProposeEmbargo;
import org.bellbuoy.embargo.WriteToParty;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.springframework.stereotype.Component;

/// Lets an outsider in: a partner of the sample vendor, invited to one case.
@Component
class SampleGuest {

  private static final int DAYS = 30;
  private static final ZoneId THERE = ZoneId.of("Europe/Lisbon");
  private static final String NOTICE =
      "Text from a form reaches mails unescaped. Beacon Server 4.x is hit, 3.x is not.\n"
          + "A fix is in test. Please do not tell anybody outside your response team.";

  private final Cases cases;
  private final Embargoes embargoes;
  private final InviteParty invite;
  private final ProposeEmbargo propose;
  private final LayOutNotice layOut;
  private final GiveTask task;
  private final WriteToParty write;
  private final Clock clock;

  SampleGuest(
      Cases cases,
      Embargoes embargoes,
      InviteParty invite,
      ProposeEmbargo propose,
      LayOutNotice layOut,
      GiveTask task,
      WriteToParty write,
      Clock clock) {
    this.cases = cases;
    this.embargoes = embargoes;
    this.invite = invite;
    this.propose = propose;
    this.layOut = layOut;
    this.task = task;
    this.write = write;
    this.clock = clock;
  }

  /// Invites the partner to the newest case in triage that the lead knows.
  HandedInvitation invited(Viewer.Staff lead) {
    CaseFile file =
        cases.list(lead, Portion.first()).items().stream()
            .filter(each -> each.state() == CaseState.TRIAGE)
            .findFirst()
            .orElseThrow();
    EmbargoId circle = file.embargo();
    HandedInvitation handed =
        invite.invite(lead, circle, PartyKind.PARTNER, "Rosa Duarte, Cais Mail", DAYS);
    if (embargoes.get(lead, circle) instanceof Embargo.None none) {
      propose.propose(lead, circle, none.version(), inThreeWeeks());
      layOut.layOut(lead, circle, NOTICE, clock.instant());
    }
    task.give(lead, circle, handed.party(), "Say which of your releases carry Beacon Server 4.x.");
    write.write(lead, circle, handed.party(), "Welcome. We write here, not by mail.");
    return handed;
  }

  private AgreedMoment inThreeWeeks() {
    LocalDateTime then =
        LocalDateTime.ofInstant(clock.instant(), THERE)
            .plusWeeks(3)
            .truncatedTo(ChronoUnit.DAYS)
            .plusHours(14);
    return AgreedMoment.of(then, THERE);
  }
}

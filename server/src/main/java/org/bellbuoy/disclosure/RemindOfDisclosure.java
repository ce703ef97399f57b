package org.bellbuoy.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.duty.CallDuty;
import org.bellbuoy.embargo.CircleMember;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks again where time alone changes something, and tells the leads of the circle, and whoever
/// is on duty, of a decision or a notice that waits: again and again, until it is done.
@Component
public class RemindOfDisclosure {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final String DECIDE =
      "A decision on which customers depend has waited too long. It stands first under “Today”.";
  private static final String TELL =
      "Customers have to be told before there is a fix. It stands first under “Today”.";

  private final DecisionStore store;
  private final WeighAnew weigh;
  private final DisclosureClocks clocks;
  private final Embargoes embargoes;
  private final People people;
  private final CallDuty duty;
  private final Clock clock;

  RemindOfDisclosure(
      DecisionStore store,
      WeighAnew weigh,
      DisclosureClocks clocks,
      Embargoes embargoes,
      People people,
      CallDuty duty,
      Clock clock) {
    this.store = store;
    this.weigh = weigh;
    this.clocks = clocks;
    this.embargoes = embargoes;
    this.people = people;
    this.duty = duty;
    this.clock = clock;
  }

  /// The cases of which time alone changes something.
  public List<CaseId> ripe() {
    return store.ripe(clock.instant());
  }

  @Transactional
  public void weigh(CaseId id) {
    weigh.weigh(id);
  }

  /// @return how many were told of
  @Transactional
  public int remind() {
    Instant now = clock.instant();
    int told = 0;
    for (Decision each : store.waiting()) {
      Instant due = clocks.due(each).orElseThrow();
      Instant next = Escalation.next(each.outcome(), each.since(), due, each.remindedAt());
      if (!next.isAfter(now)) {
        store.reminded(each.about(), now);
        tell(each);
        told++;
      }
    }
    CrashPoint.here("disclosure.remind.before-commit");
    return told;
  }

  private void tell(Decision waiting) {
    boolean notice = waiting.outcome() == Outcome.NOTICE_DUE;
    String event = notice ? "disclosure.notice-due" : "disclosure.decision-due";
    duty.page(waiting.about().value(), event, leads(waiting), notice ? TELL : DECIDE);
  }

  /// Those of the circle who can decide it.
  private List<UUID> leads(Decision of) {
    List<UUID> circle =
        embargoes.members(HOUSE, new EmbargoId(of.circle())).stream()
            .map(CircleMember::person)
            .toList();
    return people.colleagues(HOUSE).stream()
        .filter(each -> each.roles().stream().anyMatch(Permission.LEAD_CASE.roles()::contains))
        .map(Colleague::id)
        .filter(circle::contains)
        .toList();
  }
}

package org.bellbuoy.incidents;

import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.duty.PageDuty;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves an incident from one state to the next, as the table of [IncidentMoves] allows. The first
/// move is the first action.
///
/// Refuses: missing, invalid, [IncidentRefusal.NoSuchMove], [IncidentRefusal.NotYourMove],
/// [IncidentRefusal.NotTrueYet], changed meanwhile.
@Component
public class MoveIncident {

  private final IncidentWriting writing;
  private final IncidentFacts facts;
  private final StopClock clocks;
  private final PageDuty duty;

  MoveIncident(IncidentWriting writing, IncidentFacts facts, StopClock clocks, PageDuty duty) {
    this.writing = writing;
    this.facts = facts;
    this.clocks = clocks;
    this.duty = duty;
  }

  /// @param why what was found, done or learned
  @Transactional
  public void move(
      Viewer viewer, String code, @Nullable String to, @Nullable String why, long version) {
    Incident taken = writing.taken(viewer, code, version);
    Reading reading = new Reading();
    var next = reading.choice("to", to, IncidentState.class);
    String text = reading.block("why", why, IncidentWriting.MOST);
    reading.finish();
    IncidentMove move = allowed(viewer, taken, next.orElseThrow());
    facts.require(viewer, taken, move);
    writing.keep(viewer, taken.in(move.to()), IncidentStep.Kind.MOVED, text);
    if (move.from() == IncidentState.SUSPECTED) {
      var _ = clocks.execute(viewer, ClockKind.FIRST_ACTION, taken.id(), writing.now());
      duty.over(taken.id());
    }
  }

  private static IncidentMove allowed(Viewer viewer, Incident taken, IncidentState to) {
    IncidentMove move =
        IncidentMoves.find(taken.state(), to)
            .orElseThrow(() -> new IncidentRefusal.NoSuchMove(taken.state(), to).refused());
    if (!move.allows(viewer)) {
      throw new IncidentRefusal.NotYourMove(to).refused();
    }
    return move;
  }
}

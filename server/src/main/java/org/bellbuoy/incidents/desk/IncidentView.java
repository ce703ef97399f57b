package org.bellbuoy.incidents.desk;

import gg.jte.Content;
import java.util.List;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.TimelineEntry;

/// An incident on its page.
///
/// @param moves where the viewer may move it
/// @param cases the linked cases that the viewer may read
/// @param clocks what is still to be done, the soonest first
/// @param homeless whether a chosen law may ask something that runs in no case yet
/// @param outside whom a lead could let in; empty for others
/// @param panels what other rooms have to say
/// @param began what the form of its moments shows, in UTC; empty where nobody knows
public record IncidentView(
    Incident incident,
    IncidentLine line,
    String what,
    List<Fact> facts,
    List<Choice> moves,
    List<Link> cases,
    int hiddenCases,
    List<TimelineEntry> steps,
    List<IncidentClockLine> clocks,
    boolean homeless,
    List<Choice> outside,
    String noticed,
    String aware,
    String began,
    String ended,
    List<Panel> panels) {

  public IncidentView {
    facts = List.copyOf(facts);
    moves = List.copyOf(moves);
    cases = List.copyOf(cases);
    steps = List.copyOf(steps);
    clocks = List.copyOf(clocks);
    outside = List.copyOf(outside);
    panels = List.copyOf(panels);
  }

  /// What another room shows here.
  public record Panel(String name, Content content) {}
}

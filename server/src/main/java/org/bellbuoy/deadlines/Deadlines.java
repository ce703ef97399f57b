package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.stereotype.Component;

/// What the calendar and the rules say. These are promises made in public, so anyone may ask.
@Component
@AtStreet
public class Deadlines {

  /// Where a kind has one limit only.
  static final String ONE = "";

  private final CalendarStore calendars;
  private final RuleStore rules;

  Deadlines(CalendarStore calendars, RuleStore rules) {
    this.calendars = calendars;
    this.rules = rules;
  }

  public StandardCalendar calendar(Viewer viewer) {
    return calendars.standard();
  }

  /// By whose hours somebody counts.
  public BusinessCalendar calendar(Viewer viewer, TeamCode team) {
    return calendars.of(team);
  }

  /// When a clock of this kind would be due had it started then; empty for a kind without a rule.
  public Optional<Instant> due(Viewer viewer, ClockKind kind, Instant start) {
    return due(viewer, kind, ONE, start);
  }

  /// The same by the calendar of a team.
  public Optional<Instant> due(Viewer viewer, ClockKind kind, Instant start, TeamCode team) {
    return due(viewer, kind, ONE, start, team);
  }

  /// The same for a kind that has several limits.
  ///
  /// @param grade which of them, such as a level; empty for a grade without a rule
  public Optional<Instant> due(Viewer viewer, ClockKind kind, String grade, Instant start) {
    return due(viewer, kind, grade, start, TeamCode.STANDARD);
  }

  /// The same by the calendar of a team.
  public Optional<Instant> due(
      Viewer viewer, ClockKind kind, String grade, Instant start, TeamCode team) {
    return rules
        .inForce(kind, grade, start)
        .map(rule -> rule.limit().after(start, 100, calendars.of(team)));
  }

  public Optional<Rule> rule(Viewer viewer, ClockKind kind, Instant at) {
    return rules.inForce(kind, ONE, at);
  }

  /// Every rule there is and was.
  public List<Rule> rules(Viewer viewer) {
    return rules.all();
  }
}

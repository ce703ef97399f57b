package org.bellbuoy.incidents.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentCircle;
import org.bellbuoy.incidents.IncidentClocks;
import org.bellbuoy.incidents.IncidentFile;
import org.bellbuoy.incidents.IncidentMove;
import org.bellbuoy.incidents.IncidentMoves;
import org.bellbuoy.incidents.IncidentPanel;
import org.bellbuoy.incidents.IncidentStep;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes what the page of an incident shows.
@Component
class IncidentViews {

  private static final String SOMEBODY = "somebody";

  private final People people;
  private final IncidentClocks clocks;
  private final IncidentCircle circle;
  private final List<IncidentPanel> panels;
  private final Clock clock;

  IncidentViews(
      People people,
      IncidentClocks clocks,
      IncidentCircle circle,
      List<IncidentPanel> panels,
      Clock clock) {
    this.panels = List.copyOf(panels);
    this.people = people;
    this.clocks = clocks;
    this.circle = circle;
    this.clock = clock;
  }

  IncidentView of(Viewer viewer, IncidentFile file) {
    Incident incident = file.incident();
    Map<UUID, String> names = people.names(viewer, persons(file));
    return new IncidentView(
        incident,
        IncidentLine.of(incident),
        file.what(),
        facts(incident, names),
        moves(viewer, incident),
        file.cases().stream().map(each -> Link.to(each.code(), "/cases/" + each.code())).toList(),
        file.hiddenCases(),
        file.steps().stream().map(step -> entry(step, names)).toList(),
        clocks.of(viewer, incident).stream()
            .map(each -> IncidentClockLine.of(each, clock.instant()))
            .toList(),
        clocks.homeless(viewer, incident),
        outside(viewer, incident),
        typed(incident.noticedAt()),
        typed(incident.awareAt()),
        typed(incident.beganAt()),
        typed(incident.endedAt()),
        panels.stream().flatMap(each -> shown(each, file, viewer).stream()).toList());
  }

  private static Optional<IncidentView.Panel> shown(
      IncidentPanel panel, IncidentFile file, Viewer viewer) {
    return panel
        .content(file, viewer)
        .map(content -> new IncidentView.Panel(panel.name(), content));
  }

  private static List<UUID> persons(IncidentFile file) {
    return Stream.concat(
            Stream.of(file.incident().raisedBy()),
            file.steps().stream().flatMap(step -> step.by().personId().stream()))
        .toList();
  }

  private static List<Choice> moves(Viewer viewer, Incident incident) {
    return IncidentMoves.from(incident.state()).stream()
        .filter(move -> move.allows(viewer))
        .map(IncidentMove::to)
        .map(to -> Choice.of(to.name(), to.words()))
        .toList();
  }

  private List<Choice> outside(Viewer viewer, Incident incident) {
    return viewer.holds(Role.LEAD)
        ? circle.outside(viewer, incident).stream()
            .map(each -> Choice.of(each.code(), each.name()))
            .toList()
        : List.of();
  }

  private static List<Fact> facts(Incident incident, Map<UUID, String> names) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Raised by", names.getOrDefault(incident.raisedBy(), SOMEBODY)));
    facts.add(Fact.of("Raised", Moment.inWords(incident.raisedAt())));
    facts.add(Fact.of("Noticed", Moment.inWords(incident.noticedAt())));
    facts.add(Fact.of("Aware, as laws count", Moment.inWords(incident.awareAt())));
    facts.add(Fact.of("Began", said(incident.beganAt())));
    facts.add(Fact.of("Ended", said(incident.endedAt())));
    return facts;
  }

  private static String said(@Nullable Instant at) {
    return at == null ? "not known" : Moment.inWords(at);
  }

  private static TimelineEntry entry(IncidentStep step, Map<UUID, String> names) {
    String who = step.by().personId().map(id -> names.getOrDefault(id, SOMEBODY)).orElse("");
    String what =
        step.kind() == IncidentStep.Kind.MOVED
            ? "moved to “" + step.state().words() + "”"
            : step.kind().words();
    return new TimelineEntry(step.at(), TimelineEntry.Side.INTERNAL, what, who, step.text());
  }

  private static String typed(@Nullable Instant at) {
    return at == null
        ? ""
        : LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC).toString();
  }
}

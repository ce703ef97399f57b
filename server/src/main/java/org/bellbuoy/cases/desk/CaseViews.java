package org.bellbuoy.cases.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Options;
import org.bellbuoy.cases.Proposal;
import org.bellbuoy.cases.Step;
import org.bellbuoy.embargo.CircleMember;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.AloneDecision;
import org.bellbuoy.identity.AloneDecisions;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.TimelineEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the page of a case together for one viewer.
@Component
class CaseViews {

  private static final Set<TwoPersonDeed> MOVES =
      Set.of(TwoPersonDeed.ACCEPT_RISK, TwoPersonDeed.DISPROVE);

  private final Cases cases;
  private final Options options;
  private final Embargoes embargoes;
  private final People people;
  private final SecondPerson second;
  private final AloneDecisions decisions;
  private final ObjectProvider<CasePanel> panels;

  CaseViews(
      Cases cases,
      Options options,
      Embargoes embargoes,
      People people,
      SecondPerson second,
      AloneDecisions decisions,
      ObjectProvider<CasePanel> panels) {
    this.cases = cases;
    this.options = options;
    this.embargoes = embargoes;
    this.people = people;
    this.second = second;
    this.decisions = decisions;
    this.panels = panels;
  }

  CaseView of(Viewer viewer, CaseFile file) {
    List<Step> steps = cases.timeline(viewer, file);
    Set<Instant> alone = alone(viewer, file);
    Proposal waiting = cases.proposal(viewer, file).orElse(null);
    List<CircleMember> circle = embargoes.members(viewer, file.embargo());
    Map<UUID, String> names = people.names(viewer, everybody(file, steps, circle));
    return new CaseView(
        file,
        StateTone.of(file.state()),
        facts(file, circle, names),
        options.of(viewer, file),
        waiting,
        waiting == null ? null : second.who(viewer, waiting.of(file)),
        guests(viewer, file),
        steps.reversed().stream().map(step -> entry(step, names, alone)).toList(),
        people.colleagues(viewer).stream().map(CaseViews::choice).toList(),
        owner(viewer, file));
  }

  private String owner(Viewer viewer, CaseFile file) {
    return people.colleagues(viewer).stream()
        .filter(colleague -> colleague.id().equals(file.owner()))
        .map(Colleague::code)
        .findFirst()
        .orElse("");
  }

  /// What happened, the latest first, without the rest of the page.
  List<TimelineEntry> timeline(Viewer viewer, CaseFile file) {
    List<Step> steps = cases.timeline(viewer, file.code());
    Set<Instant> alone = alone(viewer, file);
    Map<UUID, String> names = people.names(viewer, everybody(file, steps, List.of()));
    return steps.reversed().stream().map(step -> entry(step, names, alone)).toList();
  }

  /// When somebody decided alone what two are needed for.
  private Set<Instant> alone(Viewer viewer, CaseFile file) {
    return decisions.in(viewer, file.embargo().value()).stream()
        .filter(each -> MOVES.contains(each.deed()))
        .map(AloneDecision::at)
        .collect(Collectors.toSet());
  }

  private static List<UUID> everybody(CaseFile file, List<Step> steps, List<CircleMember> circle) {
    Stream<UUID> doers = steps.stream().flatMap(step -> step.by().personId().stream());
    Stream<UUID> members = circle.stream().map(CircleMember::person);
    return Stream.of(doers, members, file.findOwner().stream()).flatMap(s -> s).toList();
  }

  private static List<Fact> facts(
      CaseFile file, List<CircleMember> circle, Map<UUID, String> names) {
    String owner = file.findOwner().map(id -> names.getOrDefault(id, "somebody")).orElse("nobody");
    String members =
        circle.stream()
            .map(member -> names.getOrDefault(member.person(), "somebody"))
            .collect(Collectors.joining(", "));
    return List.of(
        Fact.of("Owner", owner),
        Fact.of("May know", members),
        Fact.of("Opened", Moment.inWords(file.openedAt())),
        Fact.of("Exploited", file.exploited() ? "yes" : "not known"));
  }

  private List<CaseView.Panel> guests(Viewer viewer, CaseFile file) {
    return panels.stream()
        .sorted(Comparator.comparingInt(CasePanel::order))
        .flatMap(panel ->
            panel.content(file, viewer).stream()
                .map(content -> new CaseView.Panel(panel.name(), content)))
        .toList();
  }

  private static TimelineEntry entry(Step step, Map<UUID, String> names, Set<Instant> alone) {
    String who =
        step.by().personId().map(id -> names.getOrDefault(id, "somebody")).orElse("the desk");
    return new TimelineEntry(step.at(), side(step), StepWords.of(step, alone), who, step.text());
  }

  private static TimelineEntry.Side side(Step step) {
    return step.kind() == Step.Kind.NOTED ? TimelineEntry.Side.INTERNAL : TimelineEntry.Side.EVENT;
  }

  private static Choice choice(Colleague colleague) {
    return Choice.of(colleague.code(), colleague.name());
  }
}

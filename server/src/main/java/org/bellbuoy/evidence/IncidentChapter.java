package org.bellbuoy.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Exposure;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentFile;
import org.bellbuoy.incidents.IncidentStep;
import org.bellbuoy.incidents.Touched;
import org.bellbuoy.incidents.WhomItTouches;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What we knew of an incident and when, what it exposed, and whether the customers know.
@Component
@Order(60)
class IncidentChapter implements PackChapter {

  private static final String CHANGED = "incidents.IncidentChanged";

  private final Touched touched;

  IncidentChapter(Touched touched) {
    this.touched = touched;
  }

  @Override
  public Optional<Chapter> of(Viewer viewer, PackSubject subject) {
    return subject instanceof PackSubject.OfIncident(IncidentFile file)
        ? Optional.of(chapter(file, touched.of(viewer, file.incident().code())))
        : Optional.empty();
  }

  private static Chapter chapter(IncidentFile file, WhomItTouches whom) {
    Incident incident = file.incident();
    return new Chapter(
        "60-incident",
        "The incident and what we knew when",
        Set.of(incident.id(), incident.circle()),
        List.of(
            new Chapter.Table("The incident", List.of(facts(file))),
            new Chapter.Table(
                "What happened", file.steps().stream().map(step -> step(incident, step)).toList()),
            new Chapter.Table(
                "What was exposed",
                whom.exposures().stream().map(IncidentChapter::exposure).toList()),
            new Chapter.Table(
                "Customers whom it affects",
                whom.customers().stream().map(IncidentChapter::customer).toList()),
            new Chapter.Table(
                "Linked cases",
                file.cases().stream()
                    .map(each -> PackRow.empty().with("number", each.code()))
                    .toList())),
        List.of(
            new Chapter.LeftOut(
                "persons whose data they are",
                "Their list is destroyed by its day; letters to them are handed on elsewhere."),
            new Chapter.LeftOut(
                "what laws asked",
                "It runs in the linked cases, each of which has its own pack.")));
  }

  private static PackRow facts(IncidentFile file) {
    Incident incident = file.incident();
    return PackRow.empty()
        .with("about", incident.id())
        .with("number", incident.number())
        .with("state", incident.state())
        .with("severe", incident.severe())
        .with("at", incident.raisedAt())
        .with("by", incident.raisedBy())
        .with("noticed_at", incident.noticedAt())
        .with("aware_at", incident.awareAt())
        .with("began_at", incident.beganAt())
        .with("ended_at", incident.endedAt())
        .with("text", file.what())
        .saidBy(CHANGED, List.of("about", "at"), "by");
  }

  private static PackRow step(Incident incident, IncidentStep step) {
    return PackRow.empty()
        .with("about", incident.id())
        .with("at", step.at())
        .with("what", step.kind())
        .with("state", step.state())
        .with("by", step.by().id())
        .with("text", step.text())
        .saidBy(CHANGED, List.of("about", "at", "what"), "state", "by");
  }

  private static PackRow exposure(Exposure exposure) {
    return PackRow.empty()
        .with("at", exposure.at())
        .with("whose", exposure.whose().words())
        .with("part", exposure.part().words())
        .with("risk", exposure.risk().words())
        .with("text", exposure.what());
  }

  private static PackRow customer(WhomItTouches.Named named) {
    return PackRow.empty()
        .with("customer", named.customer().id().value())
        .with("customer_name", named.customer().name())
        .with("known", named.affected().known())
        .with("by_letter", named.affected().letter())
        .with("tries", named.affected().tries());
  }
}

package org.bellbuoy.obligations.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.obligations.Obligation;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.ObligationStep;
import org.bellbuoy.obligations.Stage;
import org.bellbuoy.obligations.Waiting;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the pages of what laws ask together for one viewer.
@Component
class ObligationViews {

  private final People people;
  private final Authority authority;
  private final SecondPerson second;
  private final Clock clock;

  ObligationViews(People people, Authority authority, SecondPerson second, Clock clock) {
    this.people = people;
    this.authority = authority;
    this.second = second;
    this.clock = clock;
  }

  List<ObligationLine> lines(List<ObligationFile> files) {
    Instant now = clock.instant();
    return files.stream().map(file -> ObligationLine.of(file, now)).toList();
  }

  ObligationView of(Viewer viewer, ObligationFile file) {
    Obligation of = file.obligation();
    boolean decides = authority.may(viewer, Permission.MEET_LAW, of.about().circle());
    Map<UUID, String> names = names(viewer, file);
    return new ObligationView(
        ObligationLine.of(file, clock.instant()),
        file.law(),
        of.version(),
        decides,
        of.asks(),
        of.state() == Obligation.State.CONFIRMED,
        file.tooEarly(),
        facts(file),
        Optional.ofNullable(of.waiting())
            .map(waiting -> relief(viewer, file, waiting, decides))
            .orElse(null),
        file.requests(),
        file.history().reversed().stream().map(step -> entry(step, names)).toList());
  }

  private Map<UUID, String> names(Viewer viewer, ObligationFile file) {
    return people.names(
        viewer,
        file.history().stream().flatMap(step -> step.by().personId().stream()).distinct().toList());
  }

  private static List<Fact> facts(ObligationFile file) {
    Obligation of = file.obligation();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("We are aware since", Moment.inWords(of.awareAt())));
    facts.add(Fact.of("It reached us", Moment.inWords(of.reachedAt())));
    Instant measure = of.measureAt();
    facts.add(
        Fact.of(
            "A measure is available since",
            measure == null ? "none recorded" : Moment.inWords(measure)));
    facts.add(Fact.of("Law", file.law().title() + ", " + file.law().article()));
    facts.add(Fact.of("In force since", Moment.inWords(file.law().validFrom())));
    return facts;
  }

  private ObligationView.Relief relief(
      Viewer viewer, ObligationFile file, Waiting waiting, boolean decides) {
    String what =
        switch (waiting.what()) {
          case NOT_REPORTABLE -> "Found not reportable";
          case AWARENESS ->
              "We are aware only since "
                  + Optional.ofNullable(waiting.moment()).map(Moment::inWords).orElse("");
          case STAGE_NOT_DUE -> stage(waiting.stage()) + "not due";
        };
    String reason =
        file.history().stream()
            .filter(step -> step.at().equals(waiting.since()) && !step.text().isEmpty())
            .map(ObligationStep::text)
            .reduce("", (_, last) -> last);
    return new ObligationView.Relief(
        what,
        reason,
        waiting.by().equals(viewer.actor().id()),
        decides ? second.who(viewer, file.obligation().proposed(waiting)) : null);
  }

  private static TimelineEntry entry(ObligationStep step, Map<UUID, String> names) {
    return new TimelineEntry(
        step.at(), TimelineEntry.Side.EVENT, what(step), name(step.by(), names), step.text());
  }

  private static String what(ObligationStep step) {
    return switch (step.kind()) {
      case OPENED -> "Opened; we are aware since " + moment(step.moment());
      case CONFIRMED -> "Confirmed: the law asks";
      case AWARENESS_CORRECTED ->
          "Aware since %s, and not since %s"
              .formatted(moment(step.moment()), moment(step.before()));
      case AWARENESS_PROPOSED ->
          "Aware since %s, if a second person confirms".formatted(moment(step.moment()));
      case NOT_REPORTABLE_PROPOSED -> "Not reportable, if a second person confirms";
      case NOT_REPORTABLE -> "Confirmed: not reportable";
      case STAGE_NOT_DUE_PROPOSED -> stage(step.stage()) + "not due, if a second person confirms";
      case STAGE_NOT_DUE -> stage(step.stage()) + "not due, confirmed";
      case WITHDRAWN -> "Taken back what waited for a second person";
      case REOPENED -> "Taken up again";
      case MEASURE_AVAILABLE -> "A measure is available since " + moment(step.moment());
      case PREPARED -> stage(step.stage()) + "prepared";
      case SUBMITTED -> stage(step.stage()) + "handed in " + moment(step.moment());
      case PROVIDED_BEFORE -> stage(step.stage()) + "provided already, " + moment(step.moment());
      case REQUESTED -> "An authority asked for more, " + moment(step.moment());
      case REQUEST_ANSWERED -> "What an authority asked for was given, " + moment(step.moment());
    };
  }

  private static String stage(@Nullable Stage stage) {
    return stage == null ? "" : stage.words() + ": ";
  }

  private static String moment(@Nullable Instant at) {
    return at == null ? "" : Moment.inWords(at);
  }

  private static String name(Actor who, Map<UUID, String> names) {
    return who.personId().map(id -> names.getOrDefault(id, "somebody")).orElse("the desk");
  }
}

package org.bellbuoy.disclosure.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.disclosure.Decision;
import org.bellbuoy.disclosure.DecisionStep;
import org.bellbuoy.disclosure.DisableReason;
import org.bellbuoy.disclosure.Disabling;
import org.bellbuoy.disclosure.DisclosureFile;
import org.bellbuoy.disclosure.Outcome;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page on telling customers together for one viewer.
@Component
class DisclosureViews {

  private static final Duration WARN = Duration.ofHours(2);

  private final People people;
  private final Authority authority;
  private final SecondPerson second;
  private final Clock clock;

  DisclosureViews(People people, Authority authority, SecondPerson second, Clock clock) {
    this.people = people;
    this.authority = authority;
    this.second = second;
    this.clock = clock;
  }

  List<OccasionLine> occasions(Viewer viewer, DisclosureFile file) {
    Instant now = clock.instant();
    CaseFile about = file.about();
    boolean drafts = authority.may(viewer, Permission.DRAFT_ADVISORY, about.embargo().value());
    return file.occasions().stream()
        .map(each -> OccasionLine.of(each, about.code(), drafts, now))
        .toList();
  }

  @Nullable Countdown clock(DisclosureFile file) {
    Instant due = file.due();
    if (due == null) {
      return null;
    }
    return file.outcome() == Outcome.NOTICE_DUE
        ? new Countdown(
            "Notice",
            "A notice before the fix, 4 hours from the decision",
            due,
            clock.instant(),
            WARN)
        : new Countdown(
            "Decision",
            "Is the risk so high that customers hear before the fix?",
            due,
            clock.instant(),
            WARN);
  }

  DisclosureView of(Viewer viewer, DisclosureFile file) {
    CaseFile about = file.about();
    Instant now = clock.instant();
    Map<UUID, String> names =
        people.names(
            viewer,
            file.history().stream()
                .flatMap(step -> step.by().personId().stream())
                .distinct()
                .toList());
    return new DisclosureView(
        about.code(),
        about.title(),
        file.outcome(),
        DisclosureWords.tone(file.outcome()),
        clock(file),
        file.findDecision().filter(each -> each.single(now)).isPresent(),
        Optional.ofNullable(file.silentUntil()).map(Moment::inWords).orElse(""),
        DisclosureWords.facts(file),
        occasions(viewer, file),
        reasons(viewer, file),
        file.findDecision().map(each -> second(viewer, file, each)).orElse(null),
        file.history().reversed().stream().map(step -> entry(step, names)).toList(),
        file.version());
  }

  private List<Choice> reasons(Viewer viewer, DisclosureFile file) {
    boolean decides = authority.may(viewer, Permission.LEAD_CASE, file.about().embargo().value());
    boolean asks =
        switch (file.outcome()) {
          case NOT_STARTED, FIX_IS_OUT, ENDED -> false;
          case AFTER_THE_FIX, DECISION_DUE, NOTICE_DUE, NOTICE_GIVEN -> file.version() > 0;
        };
    return decides && asks
        ? Arrays.stream(DisableReason.values())
            .filter(each -> offered(file, each))
            .map(each -> Choice.of(each.name(), sentence(each)))
            .toList()
        : List.of();
  }

  private static boolean offered(DisclosureFile file, DisableReason reason) {
    boolean waits = file.findDecision().map(Decision::proposal).isPresent();
    return reason.answer() != file.answer()
        && (reason.answer() == Disabling.YES || !waits)
        && (file.answer() != Disabling.YES || reason.turnsYes());
  }

  private static String sentence(DisableReason reason) {
    return (reason.answer() == Disabling.YES ? "Yes: " : "No: ") + reason.words();
  }

  private DisclosureView.@Nullable Second second(
      Viewer viewer, DisclosureFile file, Decision decision) {
    Optional<Proposed> waits = decision.waiting();
    if (waits.isEmpty()) {
      return null;
    }
    boolean no = waits.get().deed() == TwoPersonDeed.WAIT_FOR_FIX;
    UUID circle = file.about().embargo().value();
    DecisionStep.Kind kind = no ? DecisionStep.Kind.NO_PROPOSED : DecisionStep.Kind.YES;
    Optional<DecisionStep> step =
        file.history().reversed().stream().filter(each -> each.kind() == kind).findFirst();
    return new DisclosureView.Second(
        step.map(DecisionStep::reason).map(DisableReason::words).orElse(""),
        step.map(DecisionStep::text).orElse(""),
        no,
        waits.get().by().contains(viewer.actor().id()),
        authority.may(viewer, Permission.CONFIRM_EXTENSION, circle)
            ? second.who(viewer, waits.get())
            : null);
  }

  private static TimelineEntry entry(DecisionStep step, Map<UUID, String> names) {
    String text =
        step.text().isEmpty()
            ? DisclosureWords.inputs(step.inputs())
            : step.text() + "\n" + DisclosureWords.inputs(step.inputs());
    return new TimelineEntry(
        step.at(),
        TimelineEntry.Side.EVENT,
        DisclosureWords.what(step),
        name(step.by(), names),
        text);
  }

  private static String name(Actor who, Map<UUID, String> names) {
    return who.personId().map(id -> names.getOrDefault(id, "somebody")).orElse("the desk");
  }
}

package org.bellbuoy.intake.desk;

import gg.jte.Content;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.FirstAction;
import org.bellbuoy.intake.FirstActions;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a report that tells of an incident, before all else: what was done first, or
/// until when it is to be done.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstActionPanel implements ReportPanel {

  private static final Words WORDS = Words.of("intake");

  private final FirstActions actions;
  private final People people;
  private final Authority authority;
  private final Templates templates;
  private final Clock clock;

  FirstActionPanel(
      FirstActions actions, People people, Authority authority, Templates templates, Clock clock) {
    this.actions = actions;
    this.people = people;
    this.authority = authority;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public String name() {
    return WORDS.say("first.title");
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    Optional<FirstAction> taken = actions.find(viewer, report.tracking());
    Optional<RunningClock> waiting = actions.waiting(viewer, report.tracking());
    if (taken.isEmpty() && waiting.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> model = new HashMap<>();
    model.put("tracking", report.tracking());
    model.put("taken", taken);
    model.put("waiting", waiting);
    model.put("now", clock.instant());
    model.put("names", people.names(viewer, taken.stream().map(FirstAction::by).toList()));
    model.put("mayRecord", authority.may(viewer, Permission.ANSWER_REPORT));
    model.put("kinds", kinds());
    model.put("form", form);
    return Optional.of(templates.content("intake/desk/firstaction", model));
  }

  private static List<Choice> kinds() {
    Stream<Choice> all =
        Arrays.stream(FirstAction.Kind.values())
            .map(kind ->
                Choice.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind.words()));
    return Stream.concat(Stream.of(Choice.of("", WORDS.say("first.choose"))), all).toList();
  }
}

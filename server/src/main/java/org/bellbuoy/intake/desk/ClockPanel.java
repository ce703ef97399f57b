package org.bellbuoy.intake.desk;

import gg.jte.Content;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.deadlines.ClockPause;
import org.bellbuoy.deadlines.PauseReason;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportClocks;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report: what was promised, what became of it, and when it stood still and why.
@Component
class ClockPanel implements ReportPanel {

  private static final Words WORDS = Words.of("intake");

  private final ReportClocks clocks;
  private final People people;
  private final Authority authority;
  private final Templates templates;
  private final Clock clock;

  ClockPanel(
      ReportClocks clocks, People people, Authority authority, Templates templates, Clock clock) {
    this.clocks = clocks;
    this.people = people;
    this.authority = authority;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public String name() {
    return WORDS.say("clocks.title");
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    List<ReportClocks.Promised> found = clocks.of(viewer, report.tracking());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> model = new HashMap<>();
    model.put("tracking", report.tracking());
    model.put("promises", found);
    model.put("now", clock.instant());
    model.put("names", names(viewer, found));
    model.put("mayPause", authority.may(viewer, Permission.ANSWER_REPORT));
    model.put("pausable", pausable(found));
    model.put("reasons", reasons());
    model.put("form", form);
    return Optional.of(templates.content("intake/desk/clocks", model));
  }

  private Map<UUID, String> names(Viewer viewer, List<ReportClocks.Promised> found) {
    List<UUID> ids =
        found.stream().flatMap(each -> each.pauses().stream()).map(ClockPause::by).toList();
    return people.names(viewer, ids);
  }

  private List<Choice> pausable(List<ReportClocks.Promised> found) {
    return found.stream()
        .map(ReportClocks.Promised::clock)
        .filter(each -> each.runs() && each.kind().mayPause() && each.pause().isEmpty())
        .filter(each -> !each.breached(clock.instant()))
        .map(each -> Choice.of(word(each.kind()), each.kind().words()))
        .toList();
  }

  private static List<Choice> reasons() {
    return Arrays.stream(PauseReason.values())
        .map(reason -> Choice.of(word(reason), reason.words()))
        .collect(Collectors.toUnmodifiableList());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

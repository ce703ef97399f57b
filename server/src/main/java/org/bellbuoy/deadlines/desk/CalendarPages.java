package org.bellbuoy.deadlines.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.deadlines.CalendarForm;
import org.bellbuoy.deadlines.ChangeCalendar;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.Rule;
import org.bellbuoy.deadlines.StandardCalendar;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.PlainTable;
import org.bellbuoy.web.page.PlainTable.Column;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The business calendar and the rules that run by it.
@Controller
class CalendarPages {

  private final DeskFrames frames;
  private final Deadlines deadlines;
  private final Clocks clocks;
  private final ChangeCalendar change;
  private final Clock clock;

  CalendarPages(
      DeskFrames frames, Deadlines deadlines, Clocks clocks, ChangeCalendar change, Clock clock) {
    this.frames = frames;
    this.clocks = clocks;
    this.deadlines = deadlines;
    this.change = change;
    this.clock = clock;
  }

  @GetMapping("/settings/calendar")
  @Needs(Permission.EDIT_POLICY)
  Page form(Viewer viewer, HttpServletRequest request) {
    StandardCalendar stands = deadlines.calendar(viewer);
    CalendarForm form = CalendarForm.of(stands.calendar());
    return form(viewer, request, form, stands.version(), FormErrors.none());
  }

  @PostMapping("/settings/calendar")
  @Needs(Permission.EDIT_POLICY)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam long version,
      @ModelAttribute CalendarForm typed) {
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, typed, version),
        "/settings/calendar",
        errors -> form(viewer, request, typed, deadlines.calendar(viewer).version(), errors));
  }

  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      CalendarForm form,
      long version,
      FormErrors errors) {
    Instant now = clock.instant();
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Business calendar"));
    model.put("form", form);
    model.put("ticked", form.days() == null ? Set.of() : Set.copyOf(form.days()));
    model.put("weekdays", Weekdays.all());
    model.put("version", version);
    model.put("errors", errors);
    model.put("rules", rules(deadlines.rules(viewer)));
    model.put("gaps", clocks.gaps(viewer));
    deadlines.due(viewer, ClockKind.HUMAN_ANSWER, now).ifPresent(due -> model.put("dueNow", due));
    return Page.of("deadlines/desk/calendar", model);
  }

  private static PlainTable rules(List<Rule> rules) {
    return new PlainTable(
        "Rules",
        List.of(Column.text("Clock"), Column.text("Limit"), Column.text("Said by")),
        rules.stream()
            .map(rule -> List.of(rule.kind().words(), rule.limit().words(), source(rule)))
            .toList());
  }

  private static String source(Rule rule) {
    return switch (rule.source()) {
      case POLICY -> "disclosure policy";
      case OWN_DEFAULT -> "our default";
      case CNA_RULES -> "CNA rules";
      case AGREEMENT -> "agreement";
      case LAW -> "law";
    };
  }
}

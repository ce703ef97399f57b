package org.bellbuoy.incidents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.DateIncident;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentState;
import org.bellbuoy.incidents.Incidents;
import org.bellbuoy.incidents.JudgeIncident;
import org.bellbuoy.incidents.LetIntoIncident;
import org.bellbuoy.incidents.LinkIncident;
import org.bellbuoy.incidents.MomentsForm;
import org.bellbuoy.incidents.MoveIncident;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Incidents as their circles see them: the queue, and each from suspicion to its end.
@Controller
class IncidentPages {

  static final String HOME = "/incidents";
  private static final String ONE = HOME + "/{code}";

  private final DeskFrames frames;
  private final Incidents incidents;
  private final IncidentViews views;
  private final MoveIncident move;
  private final JudgeIncident judge;
  private final DateIncident date;
  private final LinkIncident link;
  private final LetIntoIncident letIn;

  IncidentPages(
      DeskFrames frames,
      Incidents incidents,
      IncidentViews views,
      MoveIncident move,
      JudgeIncident judge,
      DateIncident date,
      LinkIncident link,
      LetIntoIncident letIn) {
    this.frames = frames;
    this.incidents = incidents;
    this.views = views;
    this.move = move;
    this.judge = judge;
    this.date = date;
    this.link = link;
    this.letIn = letIn;
  }

  @GetMapping(HOME)
  @Needs(Permission.WORK_INCIDENT)
  Page list(
      Viewer viewer,
      HttpServletRequest request,
      Portion portion,
      @RequestParam(defaultValue = "open") String show) {
    Slice<Incident> found = incidents.list(viewer, states(show), portion);
    String here = HOME + "?show=" + (show.equals("all") ? "all" : "open");
    String older = found.cursor().map(next -> here + "&after=" + next).orElse(null);
    String newer = portion.after() == null ? null : here;
    return Page.of(
        "incidents/desk/list",
        Map.of(
            "frame",
            frames.of(request, "Incidents"),
            "filters",
            List.of(filter("open", "Open", show), filter("all", "All", show)),
            "lines",
            found.items().stream().map(IncidentLine::of).toList(),
            "paging",
            new Paging(found.items().size() + " shown", newer, older)));
  }

  /// @param show `all`, or anything else for what is open
  static Set<IncidentState> states(String show) {
    return show.equals("all") ? EnumSet.allOf(IncidentState.class) : Incidents.open();
  }

  private static Link filter(String word, String label, String shown) {
    String href = HOME + "?show=" + word;
    boolean here = word.equals("all") == shown.equals("all");
    return here ? Link.here(label, href) : Link.to(label, href);
  }

  @GetMapping(ONE)
  @Needs(Permission.WORK_INCIDENT)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping(ONE + "/moves")
  @Needs(Permission.WORK_INCIDENT)
  Answer move(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> move.move(viewer, code, typed.get("to"), typed.get("why"), SentForm.version(typed)),
        viewer,
        request,
        code,
        typed);
  }

  @PostMapping(ONE + "/severity")
  @Needs(Permission.WORK_INCIDENT)
  Answer judge(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        () ->
            judge.judge(
                viewer, code, typed.get("severe"), typed.get("reason"), SentForm.version(typed)),
        viewer,
        request,
        code,
        typed);
  }

  @PostMapping(ONE + "/moments")
  @Needs(Permission.WORK_INCIDENT)
  Answer date(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    MomentsForm moments =
        new MomentsForm(
            typed.get("noticedAt"),
            typed.get("awareAt"),
            typed.get("beganAt"),
            typed.get("endedAt"));
    return taken(
        () -> date.date(viewer, code, moments, typed.get("correction"), SentForm.version(typed)),
        viewer,
        request,
        code,
        typed);
  }

  @PostMapping(ONE + "/cases")
  @Needs(Permission.WORK_INCIDENT)
  Answer link(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> link.link(viewer, code, typed.get("caseCode"), SentForm.version(typed)),
        viewer,
        request,
        code,
        typed);
  }

  @PostMapping(ONE + "/circle")
  @Needs(Permission.WORK_INCIDENT)
  Answer letIn(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        () ->
            letIn.letIn(
                viewer, code, typed.get("person"), typed.get("need"), SentForm.version(typed)),
        viewer,
        request,
        code,
        typed);
  }

  private Answer taken(
      Runnable deed,
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed) {
    return SentForm.taken(
        "main", deed, HOME + "/" + code, errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    IncidentView view = views.of(viewer, incidents.open(viewer, code));
    return Page.of(
        "incidents/desk/incident",
        Map.of(
            "frame",
            frames.of(request, "Incident " + view.incident().number()),
            "view",
            view,
            "typed",
            typed,
            "errors",
            errors));
  }
}

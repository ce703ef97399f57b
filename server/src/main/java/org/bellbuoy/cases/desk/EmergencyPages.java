package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Emergency access: one administrator asks, another confirms, everybody who was told looks on.
@Controller
class EmergencyPages implements Signpost {

  private static final String HOME = "/emergency";
  private static final List<Choice> WHILES =
      List.of(
          Choice.of("15", "15 minutes"),
          Choice.of("60", "one hour"),
          Choice.of("240", "four hours"),
          Choice.of("480", "eight hours"));

  private final DeskFrames frames;
  private final EmergencyViews views;
  private final EmergencyDeeds deeds;

  EmergencyPages(DeskFrames frames, EmergencyViews views, EmergencyDeeds deeds) {
    this.frames = frames;
    this.views = views;
    this.deeds = deeds;
  }

  @Override
  public Place place() {
    return new Place(85, "Emergency access", HOME, Permission.EMERGENCY_ACCESS);
  }

  @GetMapping(HOME)
  @Needs(Permission.STAFF)
  Page list(Viewer viewer, HttpServletRequest request) {
    return home(viewer, request, Map.of(), FormErrors.none());
  }

  @PostMapping(HOME)
  @Needs(Permission.EMERGENCY_ACCESS)
  Answer ask(Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "ask",
        () -> {
          String code =
              deeds.ask(
                  viewer,
                  typed.getOrDefault("number", ""),
                  minutes(typed),
                  typed.getOrDefault("reason", ""));
          return new SeeOther(HOME + "/" + code);
        },
        errors -> home(viewer, request, typed, errors));
  }

  @GetMapping(HOME + "/{code}")
  @Needs(Permission.STAFF)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, "", FormErrors.none());
  }

  @PostMapping(HOME + "/{code}/confirmation")
  @Needs(Permission.EMERGENCY_ACCESS)
  Answer confirm(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return taken(viewer, request, code, () -> deeds.confirm(viewer, code));
  }

  @PostMapping(HOME + "/{code}/end")
  @Needs(Permission.STAFF)
  Answer end(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return taken(viewer, request, code, () -> deeds.end(viewer, code));
  }

  @PostMapping(HOME + "/{code}/review")
  @Needs(Permission.JOIN_CASE)
  Answer review(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String review) {
    return SentForm.taken(
        "deeds",
        () -> deeds.review(viewer, code, review),
        HOME + "/" + code,
        errors -> page(viewer, request, code, review, errors));
  }

  @PostMapping(HOME + "/{code}/sight")
  @Needs(Permission.STAFF)
  Answer seen(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return taken(viewer, request, code, () -> deeds.see(viewer, code));
  }

  private Answer taken(Viewer viewer, HttpServletRequest request, String code, Runnable deed) {
    return SentForm.taken(
        "deeds", deed, HOME + "/" + code, errors -> page(viewer, request, code, "", errors));
  }

  private static int minutes(Map<String, String> typed) {
    String said = typed.getOrDefault("minutes", "");
    return said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : 0;
  }

  private Page home(
      Viewer viewer, HttpServletRequest request, Map<String, String> typed, FormErrors errors) {
    return Page.of(
        "cases/desk/emergencies",
        Map.of(
            "frame",
            frames.of(request, "Emergency access"),
            "lines",
            views.list(viewer),
            "asks",
            viewer.roles().stream().anyMatch(Permission.EMERGENCY_ACCESS.roles()::contains),
            "whiles",
            WHILES,
            "typed",
            typed,
            "errors",
            errors));
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, String code, String review, FormErrors errors) {
    return Page.of(
        "cases/desk/emergency",
        Map.of(
            "frame",
            frames.of(request, "Emergency access"),
            "view",
            views.of(viewer, code),
            "review",
            review,
            "errors",
            errors));
  }
}

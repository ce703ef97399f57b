package org.bellbuoy.incidents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.IncidentForm;
import org.bellbuoy.incidents.RaiseIncident;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where anybody of the staff raises an incident. Whoever does sees its number and no more.
@Controller
class RaisePages implements Signpost {

  private static final String RAISE = "/raise-an-incident";

  private final DeskFrames frames;
  private final RaiseIncident raise;
  private final Authority authority;

  RaisePages(DeskFrames frames, RaiseIncident raise, Authority authority) {
    this.frames = frames;
    this.raise = raise;
    this.authority = authority;
  }

  @Override
  public Place place() {
    return new Place(58, "Raise an incident", RAISE, Permission.FILE_REPORT);
  }

  @GetMapping(RAISE)
  @Needs(Permission.FILE_REPORT)
  Page form(HttpServletRequest request) {
    return form(request, Map.of(), FormErrors.none());
  }

  @PostMapping(RAISE)
  @Needs(Permission.FILE_REPORT)
  Answer raise(Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    IncidentForm sent = new IncidentForm(typed.get("what"), typed.get("noticedAt"));
    return SentForm.taken(
        () -> raised(viewer, request, raise.raise(viewer, sent)),
        errors -> form(request, typed, errors));
  }

  private Page raised(Viewer viewer, HttpServletRequest request, String number) {
    return Page.of(
        "incidents/desk/raised",
        Map.of(
            "frame",
            frames.of(request, "Raised"),
            "number",
            number,
            "inside",
            authority.may(viewer, Permission.WORK_INCIDENT)));
  }

  private Page form(HttpServletRequest request, Map<String, String> typed, FormErrors errors) {
    return Page.of(
        "incidents/desk/raise",
        Map.of("frame", frames.of(request, "Raise an incident"), "typed", typed, "errors", errors));
  }
}

package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Erasure;
import org.bellbuoy.cases.Erasures;
import org.bellbuoy.cases.MoveCase;
import org.bellbuoy.cases.OwnCase;
import org.bellbuoy.cases.WriteNote;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one case: where it stands, what can be done now, and all that happened.
@Controller
class CaseFilePages {

  private final DeskFrames frames;
  private final Cases cases;
  private final CaseViews views;
  private final MoveCase move;
  private final OwnCase own;
  private final WriteNote note;
  private final Erasures erasures;
  private final People people;

  CaseFilePages(
      DeskFrames frames,
      Cases cases,
      CaseViews views,
      MoveCase move,
      OwnCase own,
      WriteNote note,
      Erasures erasures,
      People people) {
    this.frames = frames;
    this.cases = cases;
    this.views = views;
    this.move = move;
    this.own = own;
    this.note = note;
    this.erasures = erasures;
    this.people = people;
  }

  @GetMapping("/cases/{code}")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/moves")
  @Needs(Permission.READ_CASE)
  Answer move(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        code,
        typed,
        () ->
            move.move(
                viewer,
                code,
                state(typed.getOrDefault("to", "")),
                SaidParticulars.in(typed),
                SentForm.version(typed)));
  }

  @PostMapping("/cases/{code}/owner")
  @Needs(Permission.WORK_CASE)
  Answer own(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        code,
        typed,
        () -> {
          cases.get(viewer, code);
          Colleague owner =
              people
                  .colleague(viewer, typed.getOrDefault("owner", ""))
                  .orElseThrow(
                      () -> Invalid.of("owner", "Choose one of the colleagues offered.").refused());
          own.give(viewer, code, owner.id(), SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/notes")
  @Needs(Permission.READ_CASE)
  Answer note(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        code,
        typed,
        () -> note.write(viewer, code, typed.getOrDefault("note", "")));
  }

  /// Does the deed and goes back to the case; what cannot be taken is shown with all that was
  /// typed.
  private Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      Runnable deed) {
    return SentForm.taken(
        "moves", deed, "/cases/" + code, errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    Optional<Erasure> erased = erasures.find(viewer, code).filter(Erasure::done);
    if (erased.isPresent()) {
      return Page.of(
          "cases/desk/erased",
          Map.of(
              "frame",
              frames.of(request, "Case " + code),
              "file",
              file,
              "erasure",
              erased.get(),
              "timeline",
              views.timeline(viewer, file)));
    }
    return Page.of(
        "cases/desk/file",
        Map.of(
            "frame",
            frames.of(request, "Case " + code),
            "view",
            views.of(viewer, file),
            "typed",
            typed,
            "errors",
            errors));
  }

  private static CaseState state(String word) {
    Reading reading = new Reading();
    return reading
        .choice("to", word, CaseState.class)
        .orElseThrow(() -> new Invalid(reading.flaws()).refused());
  }
}

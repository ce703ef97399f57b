package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.HoldGround;
import org.bellbuoy.cases.LegalHolds;
import org.bellbuoy.cases.LiftHold;
import org.bellbuoy.cases.PlaceHold;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Placing and lifting the legal hold on a case.
@Controller
class HoldPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final LegalHolds holds;
  private final PlaceHold place;
  private final LiftHold lift;

  HoldPages(DeskFrames frames, Cases cases, LegalHolds holds, PlaceHold place, LiftHold lift) {
    this.frames = frames;
    this.cases = cases;
    this.holds = holds;
    this.place = place;
    this.lift = lift;
  }

  @GetMapping("/cases/{code}/hold")
  @Needs(Permission.HOLD_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/hold")
  @Needs(Permission.HOLD_CASE)
  Answer place(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () -> place.place(viewer, code, ground(typed), typed.get("reason")),
        "/cases/" + code + "/hold",
        errors -> page(viewer, request, code, typed, errors));
  }

  @PostMapping("/cases/{code}/hold/end")
  @Needs(Permission.HOLD_CASE)
  Answer lift(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () -> lift.lift(viewer, code, typed.get("end")),
        "/cases/" + code + "/hold",
        errors -> page(viewer, request, code, typed, errors));
  }

  /// None where nothing or nonsense was chosen; the deed says so.
  private static @Nullable HoldGround ground(Map<String, String> typed) {
    return new Reading().choice("ground", typed.get("ground"), HoldGround.class).orElse(null);
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    return Page.of(
        "cases/desk/hold",
        Map.of(
            "frame",
            frames.of(request, "Legal hold"),
            "file",
            cases.get(viewer, code),
            "holds",
            holds.of(viewer, code),
            "typed",
            typed,
            "errors",
            errors));
  }
}

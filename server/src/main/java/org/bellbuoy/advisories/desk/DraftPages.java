package org.bellbuoy.advisories.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Consumer;
import org.bellbuoy.advisories.AbandonRevision;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.EditSection;
import org.bellbuoy.advisories.PointOnward;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.StartRevision;
import org.bellbuoy.advisories.SubmitForReview;
import org.bellbuoy.advisories.WithdrawAdvisory;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one advisory: its sections, its gates, and what can be done next.
@Controller
class DraftPages {

  private final DraftPage draft;
  private final EditSection editing;
  private final StateParticulars stating;
  private final SubmitForReview submitting;
  private final AbandonRevision abandoning;
  private final StartRevision starting;
  private final WithdrawAdvisory withdrawing;
  private final PointOnward pointing;

  DraftPages(
      DraftPage draft,
      EditSection editing,
      StateParticulars stating,
      SubmitForReview submitting,
      AbandonRevision abandoning,
      StartRevision starting,
      WithdrawAdvisory withdrawing,
      PointOnward pointing) {
    this.draft = draft;
    this.editing = editing;
    this.stating = stating;
    this.submitting = submitting;
    this.abandoning = abandoning;
    this.starting = starting;
    this.withdrawing = withdrawing;
    this.pointing = pointing;
  }

  @GetMapping("/advisories/{code}")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String beside,
      @RequestParam(defaultValue = "") String said,
      @RequestParam(defaultValue = "") String began) {
    Map<String, String> asked = Map.of("beside", beside, "said", said, "began", began);
    return draft.show(viewer, request, code, asked, FormErrors.none());
  }

  @PostMapping("/advisories/{code}/sections/{name}")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer edit(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String name,
      @RequestParam Map<String, String> typed) {
    SectionName section = SectionName.find(name).orElseThrow(() -> new Missing().refused());
    if ("preview".equals(typed.get("do"))) {
      return draft.show(viewer, request, code, typed, FormErrors.none());
    }
    return taken(
        viewer,
        request,
        code,
        typed,
        id ->
            editing.edit(
                viewer,
                id,
                section,
                typed.getOrDefault(name, ""),
                Typed.version(typed),
                typed.get("read")));
  }

  @PostMapping("/advisories/{code}/particulars")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer state(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer, request, code, typed, id -> stating.state(viewer, id, Typed.particulars(typed)));
  }

  @PostMapping("/advisories/{code}/submission")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer submit(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        code,
        typed,
        id ->
            submitting.submit(viewer, id, typed.getOrDefault("number", ""), Typed.version(typed)));
  }

  @PostMapping("/advisories/{code}/abandonment")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer abandon(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return taken(viewer, request, code, Map.of(), id -> abandoning.abandon(viewer, id));
  }

  @PostMapping("/advisories/{code}/revisions")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer revise(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return taken(viewer, request, code, Map.of(), id -> starting.start(viewer, id));
  }

  @PostMapping("/advisories/{code}/onward")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer point(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return taken(viewer, request, code, Map.of(), id -> pointing.point(viewer, id));
  }

  @PostMapping("/advisories/{code}/withdrawal")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer withdraw(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        code,
        typed,
        id ->
            withdrawing.withdraw(
                viewer, id, typed.getOrDefault("reason", ""), typed.get("successor")));
  }

  /// Does the deed and goes back to the advisory.
  private Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      Consumer<AdvisoryId> deed) {
    String then = "/advisories/" + code + Typed.beside(typed);
    return draft.taken(viewer, request, code, typed, then, deed);
  }
}

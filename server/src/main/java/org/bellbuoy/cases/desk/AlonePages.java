package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.ReviewAloneDecision;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What one person decided about a case where two are needed, and what others say to it.
@Controller
class AlonePages {

  private final DeskFrames frames;
  private final Cases cases;
  private final AloneLines lines;
  private final ReviewAloneDecision review;

  AlonePages(DeskFrames frames, Cases cases, AloneLines lines, ReviewAloneDecision review) {
    this.frames = frames;
    this.cases = cases;
    this.lines = lines;
    this.review = review;
  }

  /// What somebody who looked at it writes.
  record NewReview(String text) {}

  @GetMapping("/cases/{code}/alone")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/alone")
  @Needs(Permission.READ_CASE)
  Answer reviewed(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "review",
        () ->
            review(
                viewer, code, typed.getOrDefault("decision", ""), typed.getOrDefault("review", "")),
        "/cases/" + code + "/alone",
        errors -> page(viewer, request, code, typed, errors));
  }

  @GetMapping("/api/v1/cases/{code}/alone")
  @Needs(Permission.READ_CASE)
  @ResponseBody
  List<AloneLine> list(Viewer viewer, @PathVariable String code) {
    return lines.of(viewer, cases.get(viewer, code));
  }

  @PostMapping("/api/v1/cases/{code}/alone/{decision}/review")
  @Needs(Permission.READ_CASE)
  @ResponseBody
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reviewed(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String decision,
      @RequestBody NewReview asked) {
    FieldNames.renamed("review", "text", () -> review(viewer, code, decision, asked.text()));
  }

  private void review(Viewer viewer, String code, String decision, String text) {
    review.review(viewer, cases.get(viewer, code).embargo().value(), decision, text);
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    return Page.of(
        "cases/desk/alone",
        Map.of(
            "frame",
            frames.of(request, "Decided alone"),
            "code",
            file.code(),
            "lines",
            lines.of(viewer, file),
            "typed",
            typed,
            "errors",
            errors));
  }
}

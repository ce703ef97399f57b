package org.bellbuoy.assessment.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.assessment.AssessSeverity;
import org.bellbuoy.assessment.Judgement;
import org.bellbuoy.assessment.JudgementForm;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.cvss.CvssVersion;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The calculators of both versions side by side, and why the flaw is as bad as it is.
@Controller
class SeverityPages {

  private final Shells shells;
  private final AssessSeverity assess;

  SeverityPages(Shells shells, AssessSeverity assess) {
    this.shells = shells;
    this.assess = assess;
  }

  @GetMapping("/cases/{code}/assessment")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Shell shell = shells.of(viewer, request, code, "", FormErrors.none());
    JudgementForm form =
        shell.known().judgement().map(JudgementForm::of).orElse(JudgementForm.empty());
    return page(shell, form);
  }

  @PostMapping("/cases/{code}/assessment")
  @Needs(Permission.ASSESS)
  Answer send(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    JudgementForm form = form(typed);
    Shell shell = shells.of(viewer, request, code, "", FormErrors.none());
    if (!"save".equals(typed.get("do"))) {
      return page(shell, form);
    }
    return SentForm.taken(
        "main",
        () -> assess.execute(viewer, shell.file().id(), form, SentForm.version(typed)),
        "/cases/" + code + "/assessment/affected",
        errors -> page(shells.of(viewer, request, code, "", errors), form));
  }

  private static JudgementForm form(Map<String, String> typed) {
    return new JudgementForm(
        Metered.typed(CvssVersion.V4_0, "v4", "vector4", typed).vector(),
        Metered.typed(CvssVersion.V3_1, "v3", "vector3", typed).vector(),
        typed.get("primary"),
        typed.get("primaryReason"),
        typed.get("shift"),
        typed.get("shiftReason"),
        typed.get("reason"),
        typed.get("cwe"));
  }

  private static Page page(Shell shell, JudgementForm form) {
    return Page.of(
        "assessment/desk/severity",
        Map.of(
            "shell",
            shell,
            "form",
            form,
            "four",
            new Metered(CvssVersion.V4_0, "v4", "vector4", text(form.vector4())),
            "three",
            new Metered(CvssVersion.V3_1, "v3", "vector3", text(form.vector3())),
            "level",
            shell.known().judgement().map(Judgement::level).map(Enum::name).orElse("")));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}

package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Maintainers;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Puts a report into a case, from its page and by the API.
@Controller
class ReportCasePages {

  private final OpenCaseForReport deed;
  private final Cases cases;
  private final Reports reports;
  private final Maintainers maintainers;
  private final ReportCaseForms forms;
  private final DeskFrames frames;

  ReportCasePages(
      OpenCaseForReport deed,
      Cases cases,
      Reports reports,
      Maintainers maintainers,
      ReportCaseForms forms,
      DeskFrames frames) {
    this.deed = deed;
    this.cases = cases;
    this.reports = reports;
    this.maintainers = maintainers;
    this.forms = forms;
    this.frames = frames;
  }

  @PostMapping("/reports/{tracking}/case")
  @Needs(Permission.OPEN_CASE)
  Answer open(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String existing,
      @RequestParam(required = false) @Nullable List<String> letIn) {
    List<String> people = letIn == null ? List.of() : letIn;
    return SentForm.taken(
        () -> new SeeOther("/cases/" + put(viewer, tracking, title, existing, people)),
        errors -> again(viewer, request, tracking, title, existing, errors));
  }

  /// A page of its own, since the page of the report belongs to the room that received it.
  private Page again(
      Viewer viewer,
      HttpServletRequest request,
      String tracking,
      String title,
      String existing,
      FormErrors errors) {
    Report report = reports.get(viewer, tracking);
    return Page.of(
        "cases/desk/reportput",
        Map.of(
            "frame",
            frames.of(request, "Put the report into a case"),
            "tracking",
            report.tracking(),
            "forms",
            forms.of(viewer, report, DeskFrames.csrf(request), title, existing, errors),
            "errors",
            errors));
  }

  @PostMapping("/api/v1/reports/{tracking}/case")
  @ResponseStatus(HttpStatus.CREATED)
  @ResponseBody
  @Needs(Permission.OPEN_CASE)
  LinkedCase open(Viewer viewer, @PathVariable String tracking, @RequestBody ForReport asked) {
    String title = asked.title() == null ? "" : asked.title();
    String existing = asked.existing() == null ? "" : asked.existing();
    List<String> letIn =
        Optional.ofNullable(asked.letIn()).orElseGet(() -> maintainers(viewer, tracking));
    return new LinkedCase(put(viewer, tracking, title, existing, letIn));
  }

  private List<String> maintainers(Viewer viewer, String tracking) {
    return maintainers.of(viewer, reports.get(viewer, tracking)).stream()
        .map(Colleague::code)
        .toList();
  }

  private String put(
      Viewer viewer, String tracking, String title, String existing, List<String> letIn) {
    if (existing.isEmpty()) {
      return deed.open(viewer, tracking, title, letIn);
    }
    if (cases.find(viewer, existing).isEmpty()) {
      throw Invalid.of("existing", "There is no case with this code.").refused();
    }
    deed.link(viewer, tracking, existing);
    return existing;
  }

  /// The title of a new case, or the code of one that is there.
  ///
  /// @param letIn codes of those who shall know of a new case; when missing, who looks after what
  ///   the report is about
  record ForReport(
      @Nullable String title, @Nullable String existing, @Nullable List<String> letIn) {}

  /// The case that the report is in now.
  record LinkedCase(String code) {}
}

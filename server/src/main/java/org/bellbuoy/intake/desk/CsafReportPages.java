package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.BroughtIn;
import org.bellbuoy.intake.DraftFormats;
import org.bellbuoy.intake.ImportCsafReports;
import org.bellbuoy.intake.SwitchDraftFormats;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Reports that travel as CSAF documents: whether they are taken, what they say, and bringing them
/// in.
@Controller
class CsafReportPages {

  private static final String HERE = "/inbox/import/csaf";

  private final DeskFrames frames;
  private final DraftFormats formats;
  private final SwitchDraftFormats switching;
  private final ImportCsafReports reports;

  CsafReportPages(
      DeskFrames frames,
      DraftFormats formats,
      SwitchDraftFormats switching,
      ImportCsafReports reports) {
    this.frames = frames;
    this.formats = formats;
    this.switching = switching;
    this.reports = reports;
  }

  @GetMapping(HERE)
  @Needs(Permission.IMPORT_REPORTS)
  Page form(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, BroughtIn.NOTHING, "", FormErrors.none());
  }

  /// @param typed `taken` is yes or no; `version` is what the page showed
  @PostMapping(HERE + "/switch")
  @Needs(Permission.IMPORT_REPORTS)
  Answer turn(Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () -> {
          var _ =
              switching.execute(
                  viewer,
                  new DraftFormats.State(
                      typed.getOrDefault("taken", "").equals("yes"), SentForm.version(typed)));
        },
        HERE,
        errors -> page(viewer, request, BroughtIn.NOTHING, "", errors));
  }

  /// @param step `apply` brings them in
  @PostMapping(HERE)
  @Needs(Permission.IMPORT_REPORTS)
  Answer take(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @RequestParam(defaultValue = "preview") String step) {
    return SentForm.taken(
        "files",
        () ->
            page(
                viewer,
                request,
                reports.execute(viewer, given(files), BringInApi.mode(step)),
                step,
                FormErrors.none()),
        errors -> page(viewer, request, BroughtIn.NOTHING, "", errors));
  }

  /// A form without a choice sends one file without a name.
  private static List<NewAttachment> given(@Nullable List<MultipartFile> files) {
    return files == null
        ? List.of()
        : files.stream()
            .filter(file -> !file.isEmpty())
            .map(file ->
                new NewAttachment(
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    FilePages.bytes(file)))
            .toList();
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, BroughtIn found, String step, FormErrors errors) {
    return Page.of(
        "intake/desk/csaf-reports",
        Map.of(
            "frame",
            frames.of(request, "CSAF reports"),
            "formats",
            formats.get(viewer),
            "found",
            found,
            "done",
            step.equals("apply"),
            "errors",
            errors));
  }
}

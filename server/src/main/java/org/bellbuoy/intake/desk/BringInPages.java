package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.BroughtIn;
import org.bellbuoy.intake.ImportMailbox;
import org.bellbuoy.intake.ImportReports;
import org.bellbuoy.intake.MailboxPreviews;
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

/// Reports that lie somewhere else: first what would happen, then, when one agrees, it happens.
@Controller
class BringInPages {

  private static final String HERE = "/inbox/import";

  private final DeskFrames frames;
  private final ImportReports reports;
  private final ImportMailbox mailbox;
  private final MailboxPreviews previews;

  BringInPages(
      DeskFrames frames, ImportReports reports, ImportMailbox mailbox, MailboxPreviews previews) {
    this.frames = frames;
    this.reports = reports;
    this.mailbox = mailbox;
    this.previews = previews;
  }

  @GetMapping(HERE)
  @Needs(Permission.IMPORT_REPORTS)
  Page form(HttpServletRequest request) {
    return page(request, "", BroughtIn.NOTHING, "", FormErrors.none());
  }

  /// @param step `apply` for the button beneath the preview
  @PostMapping(HERE)
  @Needs(Permission.IMPORT_REPORTS)
  Answer take(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String csv,
      @RequestParam(defaultValue = "preview") String step) {
    return SentForm.taken(
        "csv",
        () ->
            page(
                request,
                csv,
                reports.execute(viewer, csv, BringInApi.mode(step)),
                step,
                FormErrors.none()),
        errors -> page(request, csv, new BroughtIn(List.of(), errors.list()), "", errors));
  }

  /// @param file a mailbox; it is sent again to be brought in
  @PostMapping(HERE + "/mailbox")
  @Needs(Permission.IMPORT_REPORTS)
  Answer takeMailbox(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "preview") String step) {
    return SentForm.taken(
        "file",
        () ->
            page(
                request,
                "",
                look(viewer, FilePages.bytes(file), BringInApi.mode(step)),
                step,
                FormErrors.none()),
        errors -> page(request, "", BroughtIn.NOTHING, "", errors));
  }

  private BroughtIn look(Viewer viewer, byte[] file, BroughtIn.Mode mode) {
    return switch (mode) {
      case PREVIEW -> previews.preview(viewer, file);
      case APPLY -> mailbox.execute(viewer, file, mode);
    };
  }

  private Page page(
      HttpServletRequest request, String csv, BroughtIn found, String step, FormErrors errors) {
    return Page.of(
        "intake/desk/bring-in",
        Map.of(
            "frame",
            frames.of(request, "Bring in reports"),
            "csv",
            csv,
            "found",
            found,
            "done",
            step.equals("apply"),
            "errors",
            errors));
  }
}

package org.bellbuoy.intake.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.BroughtIn;
import org.bellbuoy.intake.ImportMailbox;
import org.bellbuoy.intake.ImportReports;
import org.bellbuoy.intake.MailboxPreviews;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reports that lie somewhere else, brought in by a program.
@RestController
class BringInApi {

  private final ImportReports reports;
  private final ImportMailbox mailbox;
  private final MailboxPreviews previews;

  BringInApi(ImportReports reports, ImportMailbox mailbox, MailboxPreviews previews) {
    this.reports = reports;
    this.mailbox = mailbox;
    this.previews = previews;
  }

  /// @param mode `preview` says what would happen and stores nothing; `apply` does it
  @PostMapping(path = "/api/v1/reports/import", consumes = "text/csv")
  @Needs(Permission.IMPORT_REPORTS)
  BroughtIn csv(
      Viewer viewer,
      @RequestParam(defaultValue = "preview") String mode,
      @RequestBody(required = false) @Nullable String csv) {
    return reports.execute(viewer, csv, mode(mode));
  }

  /// @param mode `preview` says what would happen and stores nothing; `apply` does it
  @PostMapping(path = "/api/v1/reports/import-mailbox", consumes = "application/mbox")
  @Needs(Permission.IMPORT_REPORTS)
  BroughtIn mailbox(
      Viewer viewer,
      @RequestParam(defaultValue = "preview") String mode,
      @RequestBody(required = false) byte @Nullable [] file) {
    byte[] given = file == null ? new byte[0] : file;
    return switch (mode(mode)) {
      case PREVIEW -> previews.preview(viewer, given);
      case APPLY -> mailbox.execute(viewer, given, BroughtIn.Mode.APPLY);
    };
  }

  static BroughtIn.Mode mode(String typed) {
    Reading reading = new Reading();
    BroughtIn.Mode mode =
        reading.choice("mode", typed, BroughtIn.Mode.class).orElse(BroughtIn.Mode.PREVIEW);
    reading.finish();
    return mode;
  }
}

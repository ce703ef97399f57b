package org.bellbuoy.advisories.desk;

import java.util.List;
import org.bellbuoy.advisories.ImportAdvisory;
import org.bellbuoy.advisories.ImportOutcome;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.cve.CveWarning;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Bringing in what is public already.
@RestController
class ImportApi {

  private final ImportAdvisory importing;

  ImportApi(ImportAdvisory importing) {
    this.importing = importing;
  }

  @PostMapping(path = "/api/v1/imports", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Needs(Permission.IMPORT)
  ImportAnswer take(
      Viewer viewer,
      @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
      @RequestBody byte[] body) {
    ImportAdvisory.Mode mode = dryRun ? ImportAdvisory.Mode.TRY : ImportAdvisory.Mode.DO;
    return new ImportAnswer(
        importing.take(viewer, body, mode).stream().map(ItemAnswer::of).toList());
  }

  /// What came of an import.
  record ImportAnswer(List<ItemAnswer> items) {}

  /// What came of one advisory of it.
  record ItemAnswer(
      String number,
      ImportOutcome.Result result,
      @Nullable String code,
      List<WarningAnswer> warnings) {
    static ItemAnswer of(ImportOutcome outcome) {
      return new ItemAnswer(
          outcome.number(),
          outcome.result(),
          outcome.code(),
          outcome.warnings().stream().map(WarningAnswer::of).toList());
    }
  }

  /// One doubtful place.
  record WarningAnswer(String kind, String pointer, String sentence) {
    static WarningAnswer of(CveWarning warning) {
      return new WarningAnswer(warning.kind().name(), warning.pointer(), warning.sentence());
    }
  }
}

package org.bellbuoy.advisories.desk;

import java.util.Base64;
import java.util.List;
import org.bellbuoy.advisories.FileOutcome;
import org.bellbuoy.advisories.ImportAdvisory;
import org.bellbuoy.advisories.ImportFile;
import org.bellbuoy.advisories.ImportFiles;
import org.bellbuoy.advisories.ImportOutcome;
import org.bellbuoy.advisories.ImportProof;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
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
  private final ImportFiles files;

  ImportApi(ImportAdvisory importing, ImportFiles files) {
    this.importing = importing;
    this.files = files;
  }

  @PostMapping(path = "/api/v1/imports", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Needs(Permission.IMPORT)
  ImportAnswer take(
      Viewer viewer,
      @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
      @RequestBody byte[] body) {
    return new ImportAnswer(
        importing.take(viewer, body, mode(dryRun)).stream().map(ItemAnswer::of).toList());
  }

  private static ImportAdvisory.Mode mode(boolean dryRun) {
    return dryRun ? ImportAdvisory.Mode.TRY : ImportAdvisory.Mode.DO;
  }

  @PostMapping(path = "/api/v1/imports/files", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Needs(Permission.IMPORT)
  FilesAnswer takeFiles(
      Viewer viewer,
      @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
      @RequestBody FilesAsked asked) {
    return new FilesAnswer(
        files.take(viewer, asked.read(), mode(dryRun)).stream().map(FileAnswer::of).toList());
  }

  /// Documents, and what lies beside them by its name: `x.json.sha256`, `x.json.sha512`,
  /// `x.json.asc`. A file that is an OpenPGP certificate says whose signatures count.
  record FilesAsked(@Nullable List<FileAsked> files) {
    List<ImportFile> read() {
      return files == null ? List.of() : files.stream().map(FileAsked::read).toList();
    }
  }

  /// A file, its bytes in Base64.
  record FileAsked(@Nullable String name, @Nullable String base64) {
    ImportFile read() {
      String called = name == null ? "" : name;
      try {
        return new ImportFile(called, Base64.getDecoder().decode(base64 == null ? "" : base64));
      } catch (IllegalArgumentException broken) {
        throw Invalid.of("files", "The bytes of “" + called + "” are not valid Base64.").refused();
      }
    }
  }

  /// What came of the files.
  record FilesAnswer(List<FileAnswer> items) {}

  /// What came of one document.
  ///
  /// @param hash the kind of hash beside it that matched, or null
  /// @param signer the fingerprint of the key whose signature holds, or null
  /// @param refusal why nothing of it came in, or null
  record FileAnswer(
      String file,
      @Nullable String hash,
      ImportProof.Signature signature,
      @Nullable String signer,
      List<ItemAnswer> advisories,
      @Nullable String refusal) {
    static FileAnswer of(FileOutcome outcome) {
      return new FileAnswer(
          outcome.name(),
          orNull(outcome.proof().hash()),
          outcome.proof().signature(),
          orNull(outcome.proof().signer()),
          outcome.advisories().stream().map(ItemAnswer::of).toList(),
          orNull(outcome.refusal()));
    }

    private static @Nullable String orNull(String text) {
      return text.isEmpty() ? null : text;
    }
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

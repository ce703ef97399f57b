package org.bellbuoy.advisories.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.FileOutcome;
import org.bellbuoy.advisories.ImportAdvisory;
import org.bellbuoy.advisories.ImportFile;
import org.bellbuoy.advisories.ImportFiles;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
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

/// Bringing in documents that are public already, with their hashes, signatures and keys.
@Controller
class ImportPages {

  private static final String HERE = "/advisories/import";
  private static final String APPLY = "apply";

  private final DeskFrames frames;
  private final ImportFiles importing;

  ImportPages(DeskFrames frames, ImportFiles importing) {
    this.frames = frames;
    this.importing = importing;
  }

  @GetMapping(HERE)
  @Needs(Permission.IMPORT)
  Page form(HttpServletRequest request) {
    return page(request, List.of(), "", FormErrors.none());
  }

  /// @param step `apply` to bring them in; a browser sends the files again for that
  @PostMapping(HERE)
  @Needs(Permission.IMPORT)
  Answer take(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @RequestParam(defaultValue = "preview") String step) {
    ImportAdvisory.Mode mode =
        step.equals(APPLY) ? ImportAdvisory.Mode.DO : ImportAdvisory.Mode.TRY;
    return SentForm.taken(
        "files",
        () -> page(request, importing.take(viewer, read(files), mode), step, FormErrors.none()),
        errors -> page(request, List.of(), "", errors));
  }

  private static List<ImportFile> read(@Nullable List<MultipartFile> files) {
    return files == null
        ? List.of()
        : files.stream().filter(file -> !file.isEmpty()).map(ImportPages::read).toList();
  }

  private static ImportFile read(MultipartFile file) {
    String name = file.getOriginalFilename();
    try {
      return new ImportFile(name == null ? "" : name, file.getBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Page page(
      HttpServletRequest request, List<FileOutcome> found, String step, FormErrors errors) {
    return Page.of(
        "advisories/desk/import",
        Map.of(
            "frame",
            frames.of(request, "Bring in advisories"),
            "found",
            found,
            "done",
            step.equals(APPLY),
            "errors",
            errors));
  }
}

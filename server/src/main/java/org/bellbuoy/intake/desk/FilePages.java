package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.bellbuoy.fixes.Place;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.ForwardMessage;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Any member of staff files a report here, and is told its number and no more.
@Controller
class FilePages implements Signpost {

  private final DeskFrames frames;
  private final StaffReports staffReports;
  private final FileReport file;
  private final ForwardMessage forward;

  FilePages(DeskFrames frames, StaffReports staffReports, FileReport file, ForwardMessage forward) {
    this.forward = forward;
    this.staffReports = staffReports;
    this.frames = frames;
    this.file = file;
  }

  @Override
  public Place place() {
    return new Place(57, "File a report", "/file-a-report", Permission.FILE_REPORT);
  }

  @GetMapping("/file-a-report")
  @Needs(Permission.FILE_REPORT)
  Page form(HttpServletRequest request) {
    return form(request, Map.of(), FormErrors.none());
  }

  /// A message that somebody else wrote, saved as a file.
  @PostMapping("/file-a-report/message")
  @Needs(Permission.FILE_REPORT)
  Answer forward(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable MultipartFile message,
      @RequestParam(defaultValue = "") String words) {
    return SentForm.taken(
        "message",
        () -> filed(request, forward.forward(viewer, bytes(message), words)),
        errors -> form(request, Map.of("words", words), errors));
  }

  static byte[] bytes(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @PostMapping("/file-a-report")
  @Needs(Permission.FILE_REPORT)
  Answer file(Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        () -> filed(request, file.file(viewer, staffReports.of(viewer, content(typed)))),
        errors -> form(request, typed, errors));
  }

  private Page filed(HttpServletRequest request, String tracking) {
    return Page.of(
        "intake/desk/filed", Map.of("frame", frames.of(request, "Filed"), "tracking", tracking));
  }

  private Page form(HttpServletRequest request, Map<String, String> typed, FormErrors errors) {
    return Page.of(
        "intake/desk/file",
        Map.of("frame", frames.of(request, "File a report"), "typed", typed, "errors", errors));
  }

  private static Content content(Map<String, String> typed) {
    return Content.read(
        new Content(
            typed.getOrDefault("product", ""),
            typed.getOrDefault("version", ""),
            typed.getOrDefault("what", ""),
            typed.getOrDefault("steps", ""),
            typed.getOrDefault("impact", ""),
            "",
            "",
            ""));
  }
}

package org.bellbuoy.desk.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bellbuoy.desk.WorkTimes;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How long our work takes, as a page and as a file of the raw series.
@Controller
class WorkTimesPages {

  static final String HERE = "/work-times";

  private final DeskFrames frames;
  private final WorkTimes times;

  WorkTimesPages(DeskFrames frames, WorkTimes times) {
    this.frames = frames;
    this.times = times;
  }

  /// @param year nothing or nonsense for the one that it is
  @GetMapping(HERE)
  @Needs(Permission.PUBLISH_FIGURES)
  Page show(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String year) {
    WorkTimes.Year found = times.of(viewer, TypedYear.of(year, times.now()));
    return Page.of(
        "desk/desk/worktimes",
        Map.of("frame", frames.of(request, "Work times"), "view", WorkTimesView.of(found)));
  }

  @GetMapping(path = HERE + "/series.csv", produces = "text/csv;charset=UTF-8")
  @Needs(Permission.PUBLISH_FIGURES)
  ResponseEntity<byte[]> series(Viewer viewer, @RequestParam(defaultValue = "") String year) {
    WorkTimes.Year found = times.of(viewer, TypedYear.of(year, times.now()));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"work-times-" + found.year() + ".csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(TimesFile.of(found.cases()).getBytes(StandardCharsets.UTF_8));
  }
}

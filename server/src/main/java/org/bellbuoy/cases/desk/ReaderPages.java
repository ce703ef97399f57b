package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// Who read a case: for its leads, and for the auditor, who sees who but not what.
@Controller
class ReaderPages {

  /// Where an auditor finds each single reading.
  private static final String LEDGER = "/ledger?what=kernel.MaterialRead&about=";

  private final DeskFrames frames;
  private final CaseReaders readers;

  ReaderPages(DeskFrames frames, CaseReaders readers) {
    this.frames = frames;
    this.readers = readers;
  }

  @GetMapping("/cases/{code}/readers")
  @Needs(Permission.SEE_READERS)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return Page.of(
        "cases/desk/readers",
        Map.of(
            "frame",
            frames.of(request, "Readers of case " + code),
            "code",
            code,
            "readers",
            readers.of(viewer, code),
            "ledger",
            viewer.holds(Role.AUDITOR) ? LEDGER + readers.circle(viewer, code) : ""));
  }

  @GetMapping("/api/v1/cases/{code}/readers")
  @Needs(Permission.SEE_READERS)
  @ResponseBody
  List<CaseReader> list(Viewer viewer, @PathVariable String code) {
    return readers.of(viewer, code);
  }
}

package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.MailCounts;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Mail in numbers, for whoever reads intake.
@Controller
class MailCountsPages {

  private final DeskFrames frames;
  private final MailCounts counts;

  MailCountsPages(DeskFrames frames, MailCounts counts) {
    this.frames = frames;
    this.counts = counts;
  }

  @GetMapping("/inbox/mail")
  @Needs(Permission.READ_INTAKE)
  Page show(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "intake/desk/mail-counts",
        Map.of("frame", frames.of(request, "Mail in numbers"), "counted", counts.latest(viewer)));
  }
}

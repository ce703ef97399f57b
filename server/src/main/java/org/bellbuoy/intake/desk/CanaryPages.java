package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Canaries;
import org.bellbuoy.intake.ReleaseCanaries;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Whether reports arrive by every way in, and sending canaries now.
@Controller
class CanaryPages {

  private static final String CANARIES = "/operations/canaries";

  private final DeskFrames frames;
  private final Canaries canaries;
  private final ReleaseCanaries release;
  private final Authority authority;

  CanaryPages(DeskFrames frames, Canaries canaries, ReleaseCanaries release, Authority authority) {
    this.frames = frames;
    this.canaries = canaries;
    this.release = release;
    this.authority = authority;
  }

  @GetMapping(CANARIES)
  @Needs(Permission.WATCH_INTAKE)
  Page show(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "intake/desk/canaries",
        Map.of(
            "frame",
            frames.of(request, "Canaries"),
            "round",
            canaries.all(viewer),
            "runs",
            authority.may(viewer, Permission.RUN_HOUSE)));
  }

  @PostMapping(CANARIES)
  @Needs(Permission.RUN_HOUSE)
  SeeOther release(Viewer viewer) {
    release.release(viewer);
    return new SeeOther(CANARIES);
  }
}

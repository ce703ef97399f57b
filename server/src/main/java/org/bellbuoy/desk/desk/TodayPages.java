package org.bellbuoy.desk.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.desk.TodaysWork;
import org.bellbuoy.firstrun.FirstRuns;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What needs me today, on the page one sees first.
@Controller
class TodayPages implements Signpost {

  private final DeskFrames frames;
  private final TodaysWork work;
  private final Authority authority;
  private final FirstRuns runs;

  TodayPages(DeskFrames frames, TodaysWork work, Authority authority, FirstRuns runs) {
    this.runs = runs;
    this.frames = frames;
    this.work = work;
    this.authority = authority;
  }

  @Override
  public Place place() {
    return new Place(5, "Today", "/", Permission.STAFF);
  }

  @GetMapping("/")
  @Needs(Permission.STAFF)
  Page today(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "desk/desk/today",
        Map.of(
            "frame",
            frames.of(request, "Today"),
            "today",
            TodayView.of(work.of(viewer)),
            "worksOnCases",
            authority.may(viewer, Permission.READ_CASE),
            "readsIntake",
            authority.may(viewer, Permission.READ_INTAKE),
            "settingUp",
            authority.may(viewer, Permission.RUN_HOUSE) && !runs.progress(viewer).finished()));
  }
}

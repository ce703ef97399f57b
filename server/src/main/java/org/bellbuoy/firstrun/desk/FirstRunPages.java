package org.bellbuoy.firstrun.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.firstrun.FirstRuns;
import org.bellbuoy.firstrun.KeepAsItIs;
import org.bellbuoy.firstrun.Topic;
import org.bellbuoy.firstrun.TryTheDesk;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Ten things to say, one after the other, and a report to answer at the end.
@Controller
class FirstRunPages {

  private static final String HERE = "/first-run";

  private final DeskFrames frames;
  private final FirstRuns runs;
  private final KeepAsItIs keep;
  private final TryTheDesk trial;
  private final Authority authority;
  private final Installation installation;

  FirstRunPages(
      DeskFrames frames,
      FirstRuns runs,
      KeepAsItIs keep,
      TryTheDesk trial,
      Authority authority,
      Installation installation) {
    this.installation = installation;
    this.frames = frames;
    this.runs = runs;
    this.keep = keep;
    this.trial = trial;
    this.authority = authority;
  }

  @GetMapping(HERE)
  @Needs(Permission.STAFF)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, "", FormErrors.none());
  }

  @PostMapping(HERE + "/kept")
  @Needs(Permission.STAFF)
  Answer keep(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String topic) {
    return SentForm.taken(
        "main",
        () -> keep.keep(viewer, read(topic)),
        HERE,
        errors -> page(viewer, request, "", errors));
  }

  @PostMapping(HERE + "/trial")
  @Needs(Permission.READ_INTAKE)
  Answer trial(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String tracking) {
    return SentForm.taken(
        "main",
        () -> trial.with(viewer, tracking),
        HERE,
        errors -> page(viewer, request, tracking, errors));
  }

  private static Topic read(String topic) {
    Reading reading = new Reading();
    var chosen = reading.choice("main", topic, Topic.class);
    reading.finish();
    return chosen.orElseThrow();
  }

  private Page page(Viewer viewer, HttpServletRequest request, String tracking, FormErrors errors) {
    return Page.of(
        "firstrun/desk/run",
        Map.of(
            "frame",
            frames.of(request, "First run"),
            "progress",
            runs.progress(viewer),
            "answers",
            authority.may(viewer, Permission.READ_INTAKE),
            "street",
            installation.publicUrl().toString(),
            "tracking",
            tracking,
            "errors",
            errors));
  }
}

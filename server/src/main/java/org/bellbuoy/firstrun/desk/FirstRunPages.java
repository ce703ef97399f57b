package org.bellbuoy.firstrun.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.correspondence.Receipts;
import org.bellbuoy.firstrun.EndTheTest;
import org.bellbuoy.firstrun.FirstRuns;
import org.bellbuoy.firstrun.KeepAsItIs;
import org.bellbuoy.firstrun.LeaveForLater;
import org.bellbuoy.firstrun.Topic;
import org.bellbuoy.firstrun.TryTheDesk;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Receipt;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
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
  private final LeaveForLater leave;
  private final TryTheDesk trial;
  private final EndTheTest end;
  private final Receipts receipts;
  private final Authority authority;
  private final Installation installation;

  FirstRunPages(
      DeskFrames frames,
      FirstRuns runs,
      KeepAsItIs keep,
      LeaveForLater leave,
      TryTheDesk trial,
      EndTheTest end,
      Receipts receipts,
      Authority authority,
      Installation installation) {
    this.installation = installation;
    this.frames = frames;
    this.runs = runs;
    this.keep = keep;
    this.leave = leave;
    this.trial = trial;
    this.end = end;
    this.receipts = receipts;
    this.authority = authority;
  }

  @GetMapping(HERE)
  @Needs(Permission.STAFF)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, null, FormErrors.none());
  }

  @PostMapping(HERE + "/kept")
  @Needs(Permission.STAFF)
  Answer keep(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String topic) {
    return SentForm.taken(
        "main",
        () -> keep.keep(viewer, read(topic)),
        HERE,
        errors -> page(viewer, request, null, errors));
  }

  @PostMapping(HERE + "/left")
  @Needs(Permission.STAFF)
  Answer leave(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String topic) {
    return SentForm.taken(
        "main",
        () -> leave.leave(viewer, read(topic)),
        HERE,
        errors -> page(viewer, request, null, errors));
  }

  @PostMapping(HERE + "/trial")
  @Needs(Permission.READ_INTAKE)
  Page trial(Viewer viewer, HttpServletRequest request) {
    Receipt receipt = trial.send(viewer, receipts.fresh());
    return page(viewer, request, receipt.code(), FormErrors.none());
  }

  @PostMapping(HERE + "/trial/end")
  @Needs(Permission.READ_INTAKE)
  SeeOther end(Viewer viewer) {
    end.end(viewer);
    return new SeeOther(HERE + "#trial");
  }

  private static Topic read(String topic) {
    Reading reading = new Reading();
    var chosen = reading.choice("main", topic, Topic.class);
    reading.finish();
    return chosen.orElseThrow();
  }

  /// @param code of the test that was just sent, shown this once, or null
  private Page page(
      Viewer viewer, HttpServletRequest request, @Nullable String code, FormErrors errors) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("frame", frames.of(request, "First run"));
    shown.put("progress", runs.progress(viewer));
    shown.put("answers", authority.may(viewer, Permission.READ_INTAKE));
    shown.put("givesRoles", authority.may(viewer, Permission.MANAGE_PEOPLE));
    shown.put("street", installation.publicUrl().toString());
    shown.put("errors", errors);
    if (code != null) {
      shown.put("code", code);
    }
    return Page.of("firstrun/desk/run", shown);
  }
}

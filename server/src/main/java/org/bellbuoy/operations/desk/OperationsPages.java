package org.bellbuoy.operations.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.operations.HoldOutward;
import org.bellbuoy.operations.OutsideLooks;
import org.bellbuoy.operations.OutwardStates;
import org.bellbuoy.operations.ReleaseOutward;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartsInUse;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What leaves the house, and how to hold it and let it go.
@Controller
class OperationsPages {

  private final DeskFrames frames;
  private final OutwardStates states;
  private final HoldOutward hold;
  private final ReleaseOutward release;
  private final PartsInUse parts;
  private final OutsideLooks looks;

  OperationsPages(
      DeskFrames frames,
      OutwardStates states,
      HoldOutward hold,
      ReleaseOutward release,
      PartsInUse parts,
      OutsideLooks looks) {
    this.looks = looks;
    this.parts = parts;
    this.frames = frames;
    this.states = states;
    this.hold = hold;
    this.release = release;
  }

  @GetMapping("/operations")
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "operations/desk/operations",
        Map.of(
            "frame",
            frames.of(request, "Operations"),
            "outward",
            states.get(viewer),
            "look",
            looks.get(viewer),
            "parts",
            Arrays.stream(Part.values()).filter(parts::uses).collect(Collectors.toSet())));
  }

  @GetMapping("/operations/hold")
  @Needs(Permission.RUN_HOUSE)
  Page askToHold(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "operations/desk/hold",
        Map.of("frame", frames.of(request, "Hold back"), "outward", states.get(viewer)));
  }

  @PostMapping("/operations/hold")
  @Needs(Permission.RUN_HOUSE)
  SeeOther hold(Viewer viewer, @RequestParam(defaultValue = "-1") long version) {
    hold.hold(viewer, version);
    return new SeeOther("/operations");
  }

  @GetMapping("/operations/release")
  @Needs(Permission.RUN_HOUSE)
  Page askToRelease(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "operations/desk/release",
        Map.of("frame", frames.of(request, "Release"), "outward", states.get(viewer)));
  }

  @PostMapping("/operations/release")
  @Needs(Permission.RUN_HOUSE)
  SeeOther release(Viewer viewer, @RequestParam(defaultValue = "-1") long version) {
    release.release(viewer, version);
    return new SeeOther("/operations");
  }
}

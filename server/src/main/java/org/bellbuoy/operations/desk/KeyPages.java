package org.bellbuoy.operations.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.operations.Keys;
import org.bellbuoy.operations.RotateKeys;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// How the keys stand, and rotating them, with how far that has come.
@Controller
class KeyPages {

  private final DeskFrames frames;
  private final Keys keys;
  private final RotateKeys rotate;

  KeyPages(DeskFrames frames, Keys keys, RotateKeys rotate) {
    this.frames = frames;
    this.keys = keys;
    this.rotate = rotate;
  }

  @GetMapping("/operations/keys")
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "operations/desk/keys",
        Map.of("frame", frames.of(request, "Keys"), "keys", keys.get(viewer)));
  }

  @GetMapping("/operations/keys/rotation")
  @Needs(Permission.RUN_HOUSE)
  Page ask(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "operations/desk/rotate",
        Map.of("frame", frames.of(request, "Rotate keys"), "keys", keys.get(viewer)));
  }

  @PostMapping("/operations/keys/rotation")
  @Needs(Permission.RUN_HOUSE)
  SeeOther rotate(Viewer viewer) {
    rotate.rotate(viewer);
    return new SeeOther("/operations/keys");
  }
}

package org.bellbuoy.operations.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.operations.Keys;
import org.bellbuoy.operations.RenewDataKeys;
import org.bellbuoy.operations.RotateKeys;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How the keys stand, and rotating them, with how far that has come.
@Controller
class KeyPages {

  private static final Pattern DAYS = Pattern.compile("\\d{1,5}");

  private final DeskFrames frames;
  private final Keys keys;
  private final RotateKeys rotate;
  private final RenewDataKeys renew;

  KeyPages(DeskFrames frames, Keys keys, RotateKeys rotate, RenewDataKeys renew) {
    this.frames = frames;
    this.keys = keys;
    this.rotate = rotate;
    this.renew = renew;
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

  @GetMapping("/operations/keys/renewal")
  @Needs(Permission.RUN_HOUSE)
  Page old(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "365") String days) {
    return asked(viewer, request, days, FormErrors.none());
  }

  @PostMapping("/operations/keys/renewal")
  @Needs(Permission.RUN_HOUSE)
  Answer renew(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String days) {
    return SentForm.taken(
        "days",
        () -> renew.renew(viewer, number(days)),
        "/operations/keys",
        errors -> asked(viewer, request, "365", errors));
  }

  private Page asked(Viewer viewer, HttpServletRequest request, String days, FormErrors errors) {
    int number = Math.clamp(number(days), 0, RenewDataKeys.LONGEST_DAYS);
    return Page.of(
        "operations/desk/renew",
        Map.of(
            "frame",
            frames.of(request, "Renew data keys"),
            "days",
            number,
            "scopes",
            renew.preview(viewer, number),
            "most",
            RenewDataKeys.MOST,
            "errors",
            errors));
  }

  private static int number(String typed) {
    return DAYS.matcher(typed.strip()).matches() ? Integer.parseInt(typed.strip()) : -1;
  }
}

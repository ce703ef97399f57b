package org.bellbuoy.embargo.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.embargo.AddGuestPasskey;
import org.bellbuoy.embargo.GuestPasskeys;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.counter.CounterCookie;
import org.bellbuoy.web.counter.CounterFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An outsider's own passkeys: which there are, and making one.
@Controller
class GuestPasskeyPages {

  private static final String HERE = "/passkeys";

  private final CounterFrames frames;
  private final Doorstep doorstep;
  private final GuestPasskeys passkeys;
  private final AddGuestPasskey add;

  GuestPasskeyPages(
      CounterFrames frames, Doorstep doorstep, GuestPasskeys passkeys, AddGuestPasskey add) {
    this.frames = frames;
    this.doorstep = doorstep;
    this.passkeys = passkeys;
    this.add = add;
  }

  @GetMapping(HERE)
  @Needs(Permission.AT_COUNTER)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, "", FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.AT_COUNTER)
  Answer add(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String answer) {
    String session = CounterCookie.in(request).orElse("");
    return SentForm.taken(
        "label",
        () -> add.add(viewer, session, doorstep.door(), label, answer),
        HERE,
        errors -> page(viewer, request, label, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, String label, FormErrors errors) {
    String title = errors.any() ? "Error: Your passkeys" : "Your passkeys";
    return Page.of(
        "embargo/counter/passkeys",
        Map.of(
            "frame", frames.of(request, title, passkeys.name(viewer)),
            "known", passkeys.of(viewer),
            "possible", doorstep.door().canHavePasskeys(),
            "passkey", doorstep.text(passkeys.offer(viewer, doorstep.door())),
            "label", label,
            "errors", errors));
  }
}

package org.bellbuoy.firstrun.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.delivery.ConfirmTestLetter;
import org.bellbuoy.delivery.MailTrial;
import org.bellbuoy.delivery.SendTestLetter;
import org.bellbuoy.firstrun.MailChecks;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReleaseCanaries;
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

/// A letter to oneself and one to the house: whether mail leaves and comes in.
@Controller
class MailCheckPages {

  private static final String HERE = "/first-run/mail";

  private final DeskFrames frames;
  private final MailChecks checks;
  private final SendTestLetter send;
  private final ConfirmTestLetter confirm;
  private final ReleaseCanaries canaries;
  private final People people;

  MailCheckPages(
      DeskFrames frames,
      MailChecks checks,
      SendTestLetter send,
      ConfirmTestLetter confirm,
      ReleaseCanaries canaries,
      People people) {
    this.frames = frames;
    this.checks = checks;
    this.send = send;
    this.confirm = confirm;
    this.canaries = canaries;
    this.people = people;
  }

  @GetMapping(HERE)
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, null, "", FormErrors.none());
  }

  @PostMapping(HERE + "/letter")
  @Needs(Permission.RUN_HOUSE)
  Answer letter(Viewer viewer, HttpServletRequest request) {
    return SentForm.taken(
        () -> page(viewer, request, send.send(viewer), "", FormErrors.none()),
        errors -> page(viewer, request, null, "", errors));
  }

  @PostMapping(HERE + "/arrived")
  @Needs(Permission.RUN_HOUSE)
  Answer arrived(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String number) {
    return SentForm.taken(
        "main",
        () -> confirm.confirm(viewer, number),
        HERE,
        errors -> page(viewer, request, null, number, errors));
  }

  @PostMapping(HERE + "/round")
  @Needs(Permission.RUN_HOUSE)
  SeeOther round(Viewer viewer) {
    canaries.release(viewer);
    return new SeeOther(HERE + "#round");
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      @Nullable MailTrial trial,
      String number,
      FormErrors errors) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("frame", frames.of(request, "Mail test"));
    shown.put("check", checks.now(viewer));
    shown.put("address", people.self(viewer).email());
    shown.put("number", number);
    shown.put("errors", errors);
    if (trial != null) {
      shown.put("trial", trial);
    }
    return Page.of("firstrun/desk/mail", shown);
  }
}

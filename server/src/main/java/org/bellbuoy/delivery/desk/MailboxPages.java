package org.bellbuoy.delivery.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.delivery.ChangeMailbox;
import org.bellbuoy.delivery.Mailbox;
import org.bellbuoy.delivery.MailboxForm;
import org.bellbuoy.delivery.MailboxTrial;
import org.bellbuoy.delivery.Mailboxes;
import org.bellbuoy.delivery.TryMailbox;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The mailbox that is read, and a button that looks whether it can be.
@Controller
class MailboxPages {

  private static final String PATH = "/operations/mailbox";

  private static final List<Choice> SECURITIES =
      List.of(
          Choice.of("tls", "TLS from the first byte (usually port 993)"),
          Choice.of("starttls", "STARTTLS (usually port 143)"),
          Choice.of("loopback", "None: a mail server on this machine"));

  private static final List<Choice> EXISTING =
      List.of(
          Choice.of("leave", "Leave it: take what comes from now on"),
          Choice.of("take", "Take it too, as if it came now"));

  private final DeskFrames frames;
  private final Mailboxes mailboxes;
  private final ChangeMailbox change;
  private final TryMailbox attempt;

  MailboxPages(DeskFrames frames, Mailboxes mailboxes, ChangeMailbox change, TryMailbox attempt) {
    this.frames = frames;
    this.mailboxes = mailboxes;
    this.change = change;
    this.attempt = attempt;
  }

  @GetMapping(PATH)
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request) {
    MailboxForm form = MailboxForm.of(mailboxes.get(viewer));
    return page(viewer, request, form, FormErrors.none(), null);
  }

  @PostMapping(PATH)
  @Needs(Permission.RUN_HOUSE)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "-1") long version,
      @ModelAttribute MailboxForm typed) {
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, typed, version),
        PATH,
        errors -> page(viewer, request, typed, errors, null));
  }

  @PostMapping(PATH + "/test")
  @Needs(Permission.RUN_HOUSE)
  Page attempt(Viewer viewer, HttpServletRequest request) {
    MailboxTrial trial = attempt.execute(viewer);
    MailboxForm form = MailboxForm.of(mailboxes.get(viewer));
    return page(viewer, request, form, FormErrors.none(), trial);
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      MailboxForm form,
      FormErrors errors,
      @Nullable MailboxTrial trial) {
    Mailbox now = mailboxes.get(viewer);
    Map<String, Object> shown = new HashMap<>();
    shown.put("frame", frames.of(request, "Mailbox"));
    shown.put("form", form);
    shown.put("mailbox", now);
    shown.put("health", mailboxes.health(viewer));
    shown.put("securities", SECURITIES);
    shown.put("choices", EXISTING);
    shown.put("errors", errors);
    if (trial != null) {
      shown.put("trial", trial);
    }
    return Page.of("delivery/desk/mailbox", shown);
  }
}

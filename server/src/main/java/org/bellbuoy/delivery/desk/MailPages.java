package org.bellbuoy.delivery.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.delivery.ChangeMailAccount;
import org.bellbuoy.delivery.MailAccount;
import org.bellbuoy.delivery.MailAccountForm;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.MailKeys;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The account by which letters are sent.
@Controller
class MailPages {

  private static final List<Choice> SECURITIES =
      List.of(
          Choice.of("tls", "TLS from the first byte (usually port 465)"),
          Choice.of("starttls", "STARTTLS (usually port 587)"),
          Choice.of("loopback", "None: a mail server on this machine"));

  private final DeskFrames frames;
  private final MailAccounts accounts;
  private final ChangeMailAccount change;
  private final MailKeys keys;

  MailPages(DeskFrames frames, MailAccounts accounts, ChangeMailAccount change, MailKeys keys) {
    this.frames = frames;
    this.accounts = accounts;
    this.change = change;
    this.keys = keys;
  }

  @GetMapping("/operations/mail")
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request) {
    MailAccount account = accounts.get(viewer);
    return form(viewer, request, account, MailAccountForm.of(account), FormErrors.none());
  }

  @PostMapping("/operations/mail")
  @Needs(Permission.RUN_HOUSE)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "-1") long version,
      @ModelAttribute MailAccountForm typed) {
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, typed, version),
        "/operations/mail",
        errors -> form(viewer, request, accounts.get(viewer), typed, errors));
  }

  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      MailAccount now,
      MailAccountForm form,
      FormErrors errors) {
    return Page.of(
        "delivery/desk/mail",
        Map.of(
            "frame",
            frames.of(request, "Mail"),
            "form",
            form,
            "version",
            now.version(),
            "hasPassword",
            !now.password().isEmpty(),
            "securities",
            SECURITIES,
            "keys",
            keys.all(viewer),
            "domain",
            now.domain(),
            "errors",
            errors));
  }
}

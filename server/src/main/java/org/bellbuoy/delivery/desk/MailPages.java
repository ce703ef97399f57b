package org.bellbuoy.delivery.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.delivery.ChangeMailAccount;
import org.bellbuoy.delivery.MailAccount;
import org.bellbuoy.delivery.MailAccountForm;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.MailKeys;
import org.bellbuoy.delivery.MailKind;
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

/// The accounts by which letters and notices are sent, each on a page of its own.
@Controller
class MailPages {

  private static final String MAIL = "/operations/mail";
  private static final String NOTICES = "/operations/notice-mail";

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

  @GetMapping(MAIL)
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request) {
    return show(viewer, request, MailKind.CORRESPONDENCE);
  }

  @PostMapping(MAIL)
  @Needs(Permission.RUN_HOUSE)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "-1") long version,
      @ModelAttribute MailAccountForm typed) {
    return change(viewer, request, MailKind.CORRESPONDENCE, typed, version);
  }

  @GetMapping(NOTICES)
  @Needs(Permission.RUN_HOUSE)
  Page showForNotices(Viewer viewer, HttpServletRequest request) {
    return show(viewer, request, MailKind.NOTICES);
  }

  @PostMapping(NOTICES)
  @Needs(Permission.RUN_HOUSE)
  Answer changeForNotices(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "-1") long version,
      @ModelAttribute MailAccountForm typed) {
    return change(viewer, request, MailKind.NOTICES, typed, version);
  }

  private Page show(Viewer viewer, HttpServletRequest request, MailKind kind) {
    MailAccountForm form = MailAccountForm.of(accounts.get(viewer, kind));
    return form(viewer, request, kind, form, FormErrors.none());
  }

  private Answer change(
      Viewer viewer,
      HttpServletRequest request,
      MailKind kind,
      MailAccountForm typed,
      long version) {
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, kind, typed, version),
        path(kind),
        errors -> form(viewer, request, kind, typed, errors));
  }

  private static String path(MailKind kind) {
    return switch (kind) {
      case CORRESPONDENCE -> MAIL;
      case NOTICES -> NOTICES;
    };
  }

  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      MailKind kind,
      MailAccountForm form,
      FormErrors errors) {
    MailAccount now = accounts.get(viewer, kind);
    String title = kind == MailKind.NOTICES ? "Mail for notices" : "Mail";
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, title));
    model.put("kind", kind);
    model.put("path", path(kind));
    model.put("form", form);
    model.put("version", now.version());
    model.put("hasPassword", !now.password().isEmpty());
    model.put("securities", SECURITIES);
    model.put("keys", keys.all(viewer, kind));
    model.put("domain", now.domain());
    model.put("errors", errors);
    return Page.of("delivery/desk/mail", model);
  }
}

package org.bellbuoy.incidents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.CustomerLetterForm;
import org.bellbuoy.incidents.CustomerLetters;
import org.bellbuoy.incidents.MailAffected;
import org.bellbuoy.incidents.WriteCustomerLetter;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What customers are told about an incident by mail, and how far it has come.
@Controller
class CustomerLetterPages {

  private static final String LETTERS = IncidentPages.HOME + "/{code}/letters";

  private final DeskFrames frames;
  private final CustomerLetters letters;
  private final WriteCustomerLetter write;
  private final MailAffected mail;

  CustomerLetterPages(
      DeskFrames frames, CustomerLetters letters, WriteCustomerLetter write, MailAffected mail) {
    this.frames = frames;
    this.letters = letters;
    this.write = write;
    this.mail = mail;
  }

  @GetMapping(LETTERS)
  @Needs(Permission.WORK_INCIDENT)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping(LETTERS)
  @Needs(Permission.WORK_INCIDENT)
  Answer write(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    CustomerLetterForm sent =
        new CustomerLetterForm(
            typed.get("language"), typed.get("subject"), typed.get("text"), typed);
    return SentForm.taken(
        "main",
        () -> write.write(viewer, code, sent, SentForm.version(typed)),
        here(code),
        errors -> page(viewer, request, code, typed, errors));
  }

  @PostMapping(LETTERS + "/sending")
  @Needs(Permission.WORK_INCIDENT)
  Answer send(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () -> {
          int _ = mail.mail(viewer, code, SentForm.version(typed));
        },
        here(code),
        errors -> page(viewer, request, code, typed, errors));
  }

  private static String here(String code) {
    return IncidentPages.HOME + "/" + code + "/letters";
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    CustomerLetters.Whole whole = letters.of(viewer, code);
    return Page.of(
        "incidents/desk/letters",
        Map.of(
            "frame",
            frames.of(request, "Letters about incident " + whole.incident().number()),
            "whole",
            whole,
            "typed",
            typed,
            "errors",
            errors));
  }
}

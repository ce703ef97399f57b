package org.bellbuoy.notices.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.notices.Attempt;
import org.bellbuoy.notices.AttemptForm;
import org.bellbuoy.notices.CustomersTold;
import org.bellbuoy.notices.NoteAttempt;
import org.bellbuoy.notices.Notices;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The customers whom a notice is about: who knows, and whom a person must tell.
@Controller
class CustomersToldPages {

  private static final String ALL = "/notices/{code}/customers";
  private static final String ONE = ALL + "/{customer}";

  private final DeskFrames frames;
  private final Notices notices;
  private final CustomersTold told;
  private final NoteAttempt note;

  CustomersToldPages(DeskFrames frames, Notices notices, CustomersTold told, NoteAttempt note) {
    this.frames = frames;
    this.notices = notices;
    this.told = told;
    this.note = note;
  }

  @GetMapping(ALL)
  @Needs(Permission.SEE_RECIPIENTS)
  Page list(Viewer viewer, HttpServletRequest request, @PathVariable String code, Portion portion) {
    Slice<CustomersTold.Line> found = told.list(viewer, code, portion);
    String here = "/notices/" + code + "/customers";
    String older = found.cursor().map(next -> here + "?after=" + next).orElse(null);
    return Page.of(
        "notices/desk/customers",
        Map.of(
            "frame",
            frames.of(request, "Customers"),
            "notice",
            notices.get(viewer, code).notice(),
            "counts",
            told.counts(viewer, code),
            "lines",
            found.items(),
            "paging",
            new Paging(
                found.items().size() + " shown", portion.after() == null ? null : here, older)));
  }

  @GetMapping(ONE)
  @Needs(Permission.SEE_RECIPIENTS)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String customer) {
    return page(viewer, request, code, customer, AttemptForm.empty(), FormErrors.none());
  }

  @PostMapping(ONE)
  @Needs(Permission.TELL_CUSTOMERS)
  Answer note(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestParam long version,
      @ModelAttribute AttemptForm typed) {
    return SentForm.taken(
        "main",
        () -> note.note(viewer, code, customer, typed, version),
        "/notices/" + code + "/customers",
        errors -> page(viewer, request, code, customer, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      String customer,
      AttemptForm typed,
      FormErrors errors) {
    CustomersTold.Whole whole = told.get(viewer, code, customer);
    return Page.of(
        "notices/desk/customer",
        Map.of(
            "frame",
            frames.of(request, "Telling " + whole.line().customer().name()),
            "whole",
            whole,
            "typed",
            typed,
            "ways",
            choices(Attempt.Way.values(), Attempt.Way::words),
            "outcomes",
            choices(Attempt.Outcome.values(), Attempt.Outcome::words),
            "errors",
            errors));
  }

  private static <E extends Enum<E>> List<Choice> choices(
      E[] all, java.util.function.Function<E, String> words) {
    return Arrays.stream(all)
        .map(each ->
            Choice.of(
                each.name().toLowerCase(Locale.ROOT).replace('_', '-'), capital(words.apply(each))))
        .toList();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

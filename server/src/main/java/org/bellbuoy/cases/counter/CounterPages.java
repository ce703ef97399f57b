package org.bellbuoy.cases.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.cases.GuestCase;
import org.bellbuoy.cases.GuestCases;
import org.bellbuoy.embargo.AnswerOffer;
import org.bellbuoy.embargo.FinishTask;
import org.bellbuoy.embargo.GuestFile;
import org.bellbuoy.embargo.GuestFiles;
import org.bellbuoy.embargo.RaiseLeakAsGuest;
import org.bellbuoy.embargo.WriteAsGuest;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.counter.CounterFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The one page an invited outsider has: dates, what was laid out, tasks and messages.
@Controller
class CounterPages {

  private final GuestCases cases;
  private final GuestFiles files;
  private final WriteAsGuest write;
  private final AnswerOffer answer;
  private final FinishTask finish;
  private final RaiseLeakAsGuest raise;
  private final CounterFrames frames;

  CounterPages(
      GuestCases cases,
      GuestFiles files,
      WriteAsGuest write,
      AnswerOffer answer,
      FinishTask finish,
      RaiseLeakAsGuest raise,
      CounterFrames frames) {
    this.cases = cases;
    this.files = files;
    this.write = write;
    this.answer = answer;
    this.finish = finish;
    this.raise = raise;
    this.frames = frames;
  }

  @GetMapping("/")
  @Needs(Permission.AT_COUNTER)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, "", FormErrors.none());
  }

  @PostMapping("/messages")
  @Needs(Permission.AT_COUNTER)
  Answer write(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String message) {
    return SentForm.taken(
        "message",
        () -> write.write(viewer, message),
        "/",
        errors -> page(viewer, request, message, errors));
  }

  @PostMapping("/date")
  @Needs(Permission.AT_COUNTER)
  Answer date(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String reply) {
    return SentForm.taken(
        "date",
        () -> answer.answer(viewer, Replies.read(reply)),
        "/",
        errors -> page(viewer, request, "", errors));
  }

  @PostMapping("/leaks")
  @Needs(Permission.AT_COUNTER)
  Answer leak(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String seen) {
    return SentForm.taken(
        "seen",
        () -> raise.raise(viewer, seen),
        "/?said",
        errors -> page(viewer, request, "", errors));
  }

  @PostMapping("/tasks/{task}/completion")
  @Needs(Permission.AT_COUNTER)
  Answer done(Viewer viewer, @PathVariable String task) {
    finish.finish(viewer, task);
    return new SeeOther("/");
  }

  private Page page(Viewer viewer, HttpServletRequest request, String message, FormErrors errors) {
    GuestCase known = cases.get(viewer);
    GuestFile file = files.open(viewer);
    return Page.of(
        "cases/counter/case",
        Map.of(
            "frame",
            frames.of(request, "Case " + known.code(), file.name()),
            "view",
            CounterView.of(known, file),
            "message",
            message,
            "said",
            request.getParameter("said") != null,
            "errors",
            errors));
  }
}

package org.bellbuoy.fixes.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.embargo.DelayReason;
import org.bellbuoy.fixes.AddFixItem;
import org.bellbuoy.fixes.CloseFixItem;
import org.bellbuoy.fixes.ConfirmDelay;
import org.bellbuoy.fixes.EstimateFix;
import org.bellbuoy.fixes.FixEstimate;
import org.bellbuoy.fixes.FixFile;
import org.bellbuoy.fixes.FixItem;
import org.bellbuoy.fixes.FixState;
import org.bellbuoy.fixes.Fixes;
import org.bellbuoy.fixes.MoveFix;
import org.bellbuoy.fixes.OwnFix;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The work on one stream: who, until when, what stands in the way, and all that was said of it.
@Controller
class FixWorkPages {

  private static final int WHY = 2_000;

  private final DeskFrames frames;
  private final Fixes fixes;
  private final FixViews views;
  private final OwnFix own;
  private final EstimateFix estimate;
  private final ConfirmDelay confirm;
  private final MoveFix move;
  private final AddFixItem add;
  private final CloseFixItem close;

  FixWorkPages(
      DeskFrames frames,
      Fixes fixes,
      FixViews views,
      OwnFix own,
      EstimateFix estimate,
      ConfirmDelay confirm,
      MoveFix move,
      AddFixItem add,
      CloseFixItem close) {
    this.frames = frames;
    this.fixes = fixes;
    this.views = views;
    this.own = own;
    this.estimate = estimate;
    this.confirm = confirm;
    this.move = move;
    this.add = add;
    this.close = close;
  }

  @GetMapping("/cases/{code}/fixes/{work}")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String work) {
    return page(viewer, request, code, work, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/fixes/{work}/owner")
  @Needs(Permission.WORK_CASE)
  Answer own(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String work,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> own.give(viewer, code, work, typed.get("owner"), SentForm.version(typed)),
        viewer,
        request,
        code,
        work,
        typed);
  }

  @PostMapping("/cases/{code}/fixes/{work}/estimates")
  @Needs(Permission.TAKE_PART)
  Answer estimate(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String work,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> estimate.estimate(viewer, code, work, estimate(typed), SentForm.version(typed)),
        viewer,
        request,
        code,
        work,
        typed);
  }

  @PostMapping("/cases/{code}/fixes/{work}/confirmation")
  @Needs(Permission.CONFIRM_EXTENSION)
  Answer confirm(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String work,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> confirm.confirm(viewer, code, work, SentForm.version(typed)),
        viewer,
        request,
        code,
        work,
        typed);
  }

  @PostMapping("/cases/{code}/fixes/{work}/moves")
  @Needs(Permission.TAKE_PART)
  Answer move(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String work,
      @RequestParam Map<String, String> typed) {
    return taken(
        () ->
            move.move(
                viewer, code, work, to(typed), typed.get("moveReason"), SentForm.version(typed)),
        viewer,
        request,
        code,
        work,
        typed);
  }

  @PostMapping("/cases/{code}/fixes/{work}/items")
  @Needs(Permission.TAKE_PART)
  Answer add(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String work,
      @RequestParam Map<String, String> typed) {
    return taken(
        () ->
            add.add(
                viewer,
                code,
                work,
                chosen("kind", typed.get("kind"), FixItem.Kind.class),
                typed.get("text"),
                typed.get("doneBy")),
        viewer,
        request,
        code,
        work,
        typed);
  }

  @PostMapping("/cases/{code}/fixes/{work}/items/{item}/closure")
  @Needs(Permission.TAKE_PART)
  Answer close(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String work,
      @PathVariable String item) {
    return taken(
        () -> close.close(viewer, code, work, item), viewer, request, code, work, Map.of());
  }

  private Answer taken(
      Runnable deed,
      Viewer viewer,
      HttpServletRequest request,
      String code,
      String work,
      Map<String, String> typed) {
    return SentForm.taken(
        "main",
        deed,
        "/cases/" + code + "/fixes/" + work,
        errors -> page(viewer, request, code, work, typed, errors));
  }

  private static FixEstimate estimate(Map<String, String> typed) {
    String delay = typed.getOrDefault("delay", "");
    return new FixEstimate(
        TypedInstant.read("expectedAt", typed.get("expectedAt")),
        typed.get("reason"),
        delay.isBlank() ? null : chosen("delay", delay, DelayReason.class),
        TypedInstant.read("delayUntil", typed.get("delayUntil")));
  }

  /// Where to, and at the same time whether the reason can be read: both are said at once.
  private static FixState to(Map<String, String> typed) {
    Reading reading = new Reading();
    var to = reading.choice("to", typed.get("to"), FixState.class);
    String _ = reading.optionalBlock("moveReason", typed.get("moveReason"), WHY);
    reading.finish();
    return to.orElseThrow();
  }

  private static <E extends Enum<E>> E chosen(String field, @Nullable String typed, Class<E> type) {
    Reading reading = new Reading();
    var choice = reading.choice(field, typed, type);
    reading.finish();
    return choice.orElseThrow();
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      String work,
      Map<String, String> typed,
      FormErrors errors) {
    FixFile file = fixes.get(viewer, code, work);
    return Page.of(
        "fixes/desk/work",
        Map.of(
            "frame",
            frames.of(request, "Fix work of " + file.about().code()),
            "view",
            views.of(viewer, file),
            "expected",
            TypedInstant.written(file.work().expectedAt()),
            "typed",
            typed,
            "errors",
            errors));
  }
}

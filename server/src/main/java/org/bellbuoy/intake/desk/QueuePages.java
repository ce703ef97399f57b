package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ForgetQueueView;
import org.bellbuoy.intake.Outlook;
import org.bellbuoy.intake.Outlooks;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.SaveQueueView;
import org.bellbuoy.intake.Selection;
import org.bellbuoy.intake.SettleReports;
import org.bellbuoy.intake.Settlements;
import org.bellbuoy.intake.UndoSettlement;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Many reports at once: first what would become of them, then doing it, and taking it back. And
/// the selections that somebody keeps.
@Controller
class QueuePages {

  private static final String BACK = "/inbox";

  private final DeskFrames frames;
  private final InboxPages inbox;
  private final Outlooks outlooks;
  private final SettleReports settle;
  private final Settlements settlements;
  private final UndoSettlement undo;
  private final SaveQueueView save;
  private final ForgetQueueView forget;

  QueuePages(
      DeskFrames frames,
      InboxPages inbox,
      Outlooks outlooks,
      SettleReports settle,
      Settlements settlements,
      UndoSettlement undo,
      SaveQueueView save,
      ForgetQueueView forget) {
    this.frames = frames;
    this.inbox = inbox;
    this.outlooks = outlooks;
    this.settle = settle;
    this.settlements = settlements;
    this.undo = undo;
    this.save = save;
    this.forget = forget;
  }

  /// What would become of those that were picked, or of all that the selection finds. Nothing is
  /// done.
  @PostMapping("/inbox/settlements/preview")
  @Needs(Permission.ANSWER_REPORT)
  Answer preview(
      Viewer viewer,
      HttpServletRequest request,
      @ModelAttribute PickedForm sent,
      @ModelAttribute QueueForm asked) {
    return SentForm.taken(
        "reports",
        () -> {
          ReportState to = sent.chosen();
          Selection selection = sent.selection(asked);
          Outlook outlook = outlooks.of(viewer, selection, to);
          return preview(request, new PreviewPage(outlook, to, asked.filter().query()));
        },
        errors -> again(viewer, request, asked, errors));
  }

  @PostMapping("/inbox/settlements")
  @Needs(Permission.ANSWER_REPORT)
  Answer settle(
      Viewer viewer,
      HttpServletRequest request,
      @ModelAttribute PickedForm sent,
      @ModelAttribute QueueForm asked) {
    return SentForm.taken(
        "reports",
        () -> {
          Selection picked = Selection.of(sent.picked());
          UUID done = settle.settle(viewer, picked, sent.chosen()).id();
          return new SeeOther("/inbox/settlements/" + done);
        },
        errors -> again(viewer, request, asked, errors));
  }

  @GetMapping("/inbox/settlements/{id}")
  @Needs(Permission.READ_INTAKE)
  Page settled(Viewer viewer, HttpServletRequest request, @PathVariable UUID id) {
    return settled(viewer, request, id, FormErrors.none());
  }

  @PostMapping("/inbox/settlements/{id}/undo")
  @Needs(Permission.ANSWER_REPORT)
  Answer undo(Viewer viewer, HttpServletRequest request, @PathVariable UUID id) {
    return SentForm.taken(
        "undo",
        () -> {
          undo.undo(viewer, id);
        },
        "/inbox/settlements/" + id,
        errors -> settled(viewer, request, id, errors));
  }

  @PostMapping("/inbox/views")
  @Needs(Permission.READ_INTAKE)
  Answer save(
      Viewer viewer,
      HttpServletRequest request,
      @ModelAttribute QueueForm asked,
      @RequestParam(defaultValue = "") String name) {
    return SentForm.taken(
        "name",
        () -> {
          save.save(viewer, name, asked.filter());
        },
        "/inbox?" + asked.filter().query(),
        errors -> again(viewer, request, asked, errors));
  }

  @PostMapping("/inbox/views/{id}/removal")
  @Needs(Permission.READ_INTAKE)
  Answer forget(Viewer viewer, @PathVariable UUID id) {
    forget.forget(viewer, id);
    return new SeeOther(BACK);
  }

  private Page again(
      Viewer viewer, HttpServletRequest request, QueueForm asked, FormErrors errors) {
    return inbox.page(viewer, request, asked.filter(), Portion.first(), errors);
  }

  private Page preview(HttpServletRequest request, PreviewPage page) {
    return Page.of(
        "intake/desk/preview", Map.of("frame", frames.of(request, "Preview"), "page", page));
  }

  private Page settled(Viewer viewer, HttpServletRequest request, UUID id, FormErrors errors) {
    return Page.of(
        "intake/desk/settled",
        Map.of(
            "frame",
            frames.of(request, "Put away"),
            "settlement",
            settlements.get(viewer, id),
            "errors",
            errors));
  }
}

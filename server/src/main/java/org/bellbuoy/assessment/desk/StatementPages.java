package org.bellbuoy.assessment.desk;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bellbuoy.assessment.Assessment;
import org.bellbuoy.assessment.ExploitationForm;
import org.bellbuoy.assessment.Remedies;
import org.bellbuoy.assessment.RemediesForm;
import org.bellbuoy.assessment.StateExploitation;
import org.bellbuoy.assessment.StateRemedies;
import org.bellbuoy.assessment.StatementNote;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Known exploitation, and what customers can do.
@Controller
class StatementPages {

  private static final String HERE = "/statements";

  private final Shells shells;
  private final StateExploitation exploitation;
  private final StateRemedies remedies;
  private final List<StatementNote> notes;
  private final Clock clock;

  StatementPages(
      Shells shells,
      StateExploitation exploitation,
      StateRemedies remedies,
      List<StatementNote> notes,
      Clock clock) {
    this.notes = List.copyOf(notes);
    this.shells = shells;
    this.exploitation = exploitation;
    this.remedies = remedies;
    this.clock = clock;
  }

  @GetMapping("/cases/{code}/assessment/statements")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Shell shell = shells.of(viewer, request, code, HERE, FormErrors.none());
    return page(viewer, shell, exploitation(shell.known()), remedies(shell.known()));
  }

  @PostMapping("/cases/{code}/assessment/exploitation")
  @Needs(Permission.ASSESS)
  Answer exploitation(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    ExploitationForm form =
        new ExploitationForm(
            typed.get("state"), typed.get("statement"), typed.get("source"), typed.get("asOf"));
    Shell shell = shells.of(viewer, request, code, HERE, FormErrors.none());
    return SentForm.taken(
        "main",
        () -> exploitation.execute(viewer, shell.file().id(), form, SentForm.version(typed)),
        shell.base() + HERE,
        errors -> {
          Shell again = shells.of(viewer, request, code, HERE, errors);
          return page(viewer, again, form, remedies(again.known()));
        });
  }

  @PostMapping("/cases/{code}/assessment/remedies")
  @Needs(Permission.ASSESS)
  Answer remedies(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    RemediesForm form =
        new RemediesForm(
            typed.get("fixKind"),
            typed.get("fix"),
            typed.get("mitigation"),
            typed.get("workaround"));
    Shell shell = shells.of(viewer, request, code, HERE, FormErrors.none());
    return SentForm.taken(
        "main",
        () -> remedies.execute(viewer, shell.file().id(), form, SentForm.version(typed)),
        shell.base() + HERE,
        errors -> {
          Shell again = shells.of(viewer, request, code, HERE, errors);
          return page(viewer, again, exploitation(again.known()), form);
        });
  }

  private ExploitationForm exploitation(Assessment known) {
    return known
        .exploitation()
        .map(ExploitationForm::of)
        .orElseGet(() ->
            ExploitationForm.empty(LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)));
  }

  private static RemediesForm remedies(Assessment known) {
    Remedies told = known.remedies();
    String kind = told.fixKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new RemediesForm(kind, told.fix(), told.mitigation(), told.workaround());
  }

  private Page page(Viewer viewer, Shell shell, ExploitationForm known, RemediesForm told) {
    List<Content> beside =
        notes.stream()
            .flatMap(note -> note.content(shell.file(), shell.known(), viewer).stream())
            .toList();
    return Page.of(
        "assessment/desk/statements",
        Map.of("shell", shell, "known", known, "told", told, "beside", beside));
  }
}

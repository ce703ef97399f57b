package org.bellbuoy.assessment.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellbuoy.assessment.AffectedTable;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.assessment.LineForm;
import org.bellbuoy.assessment.SetAffected;
import org.bellbuoy.assessment.Shelf;
import org.bellbuoy.assessment.Shelves;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The range editor: rows over products and streams of the catalogue, and below it what they say
/// about every release.
@Controller
class AffectedPages {

  private static final String HERE = "/affected";
  private static final AffectedTable NOTHING = new AffectedTable(List.of(), List.of(), List.of());

  private final Shells shells;
  private final Shelves shelves;
  private final Assessments assessments;
  private final SetAffected set;

  AffectedPages(Shells shells, Shelves shelves, Assessments assessments, SetAffected set) {
    this.shells = shells;
    this.shelves = shelves;
    this.assessments = assessments;
    this.set = set;
  }

  @GetMapping("/cases/{code}/assessment/affected")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Shell shell = shells.of(viewer, request, code, HERE, FormErrors.none());
    List<LineForm> rows = shell.known().lines().stream().map(LineForm::of).toList();
    return page(viewer, shell, rows, assessments.table(viewer, shell.known()));
  }

  @PostMapping("/cases/{code}/assessment/affected")
  @Needs(Permission.ASSESS)
  Answer send(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    List<LineForm> rows = LineForms.in(typed);
    Shell shell = shells.of(viewer, request, code, HERE, FormErrors.none());
    return SentForm.taken(
        () ->
            switch (typed.getOrDefault("do", "check")) {
              case "save" -> {
                set.execute(viewer, shell.file().id(), rows, SentForm.version(typed));
                yield new SeeOther(shell.base() + HERE);
              }
              case "fill" ->
                  page(viewer, shell, LineForms.filled(rows, shelves.all(viewer)), NOTHING);
              default -> page(viewer, shell, rows, assessments.tried(viewer, rows));
            },
        errors -> page(viewer, shells.of(viewer, request, code, HERE, errors), rows, NOTHING));
  }

  /// There is always an empty row more, so that nobody needs a script to add one.
  private Page page(Viewer viewer, Shell shell, List<LineForm> rows, AffectedTable table) {
    List<Shelf> all = shelves.all(viewer);
    List<LineForm> shown = new ArrayList<>(rows);
    if (shown.isEmpty() || !shown.getLast().isBlank()) {
      shown.add(LineForm.open("", ""));
    }
    return Page.of(
        "assessment/desk/affected",
        Map.of("shell", shell, "rows", shown, "shelves", all, "table", table));
  }
}

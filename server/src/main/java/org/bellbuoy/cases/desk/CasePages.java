package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of the cases one may know of, and opening a new one.
@Controller
class CasePages implements Signpost {

  private final DeskFrames frames;
  private final Cases cases;
  private final People people;
  private final OpenCase open;

  CasePages(DeskFrames frames, Cases cases, People people, OpenCase open) {
    this.frames = frames;
    this.cases = cases;
    this.people = people;
    this.open = open;
  }

  @Override
  public Place place() {
    return new Place(20, "Cases", "/cases", Permission.READ_CASE);
  }

  @GetMapping("/cases")
  @Needs(Permission.READ_CASE)
  Page list(Viewer viewer, HttpServletRequest request, Portion portion) {
    Slice<CaseFile> slice = cases.list(viewer, portion);
    List<UUID> owners = slice.items().stream().flatMap(file -> file.findOwner().stream()).toList();
    Map<UUID, String> names = people.names(viewer, owners);
    List<CaseLine> lines = slice.items().stream().map(file -> CaseLine.of(file, names)).toList();
    String older = slice.cursor().map(next -> "/cases?after=" + next).orElse(null);
    String newer = portion.after() == null ? null : "/cases";
    return Page.of(
        "cases/desk/list",
        Map.of(
            "frame",
            frames.of(request, "Cases"),
            "cases",
            lines,
            "paging",
            new Paging(lines.size() + " shown", newer, older)));
  }

  @GetMapping("/cases/new")
  @Needs(Permission.OPEN_CASE)
  Page form(HttpServletRequest request) {
    return form(request, "", FormErrors.none());
  }

  @PostMapping("/cases")
  @Needs(Permission.OPEN_CASE)
  Answer open(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String title) {
    return SentForm.taken(
        () -> new SeeOther("/cases/" + open.open(viewer, title)),
        errors -> form(request, title, errors));
  }

  private Page form(HttpServletRequest request, String title, FormErrors errors) {
    return Page.of(
        "cases/desk/new",
        Map.of("frame", frames.of(request, "New case"), "title", title, "errors", errors));
  }
}

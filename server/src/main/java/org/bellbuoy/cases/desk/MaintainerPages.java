package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.cases.Maintainers;
import org.bellbuoy.cases.NameMaintainers;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who looks after the products and open-source projects that reports are about.
@Controller
class MaintainerPages {

  private final DeskFrames frames;
  private final Maintainers maintainers;
  private final NameMaintainers name;
  private final People people;

  MaintainerPages(DeskFrames frames, Maintainers maintainers, NameMaintainers name, People people) {
    this.frames = frames;
    this.maintainers = maintainers;
    this.name = name;
    this.people = people;
  }

  /// @param of the word of what to name somebody for; empty for the list
  @GetMapping("/settings/maintainers")
  @Needs(Permission.EDIT_POLICY)
  Page show(Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String of) {
    return of.isEmpty()
        ? Page.of(
            "cases/desk/maintainers",
            Map.of("frame", frames.of(request, "Maintainers"), "all", maintainers.all(viewer)))
        : form(viewer, request, of, null, false, FormErrors.none());
  }

  @PostMapping("/settings/maintainers")
  @Needs(Permission.EDIT_POLICY)
  Answer name(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(name = "people", required = false) @Nullable List<String> codes,
      @RequestParam(defaultValue = "") String routed) {
    List<String> named = codes == null ? List.of() : codes;
    return SentForm.taken(
        "main",
        () -> name.name(viewer, place, named, routed.equals("yes")),
        "/settings/maintainers",
        errors -> form(viewer, request, place, Set.copyOf(named), routed.equals("yes"), errors));
  }

  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      String place,
      @Nullable Set<String> typed,
      boolean routed,
      FormErrors errors) {
    Maintainers.Kept kept =
        maintainers.find(viewer, place).orElseThrow(() -> new Missing().refused());
    Set<String> now = kept.by().stream().map(Colleague::code).collect(Collectors.toSet());
    return Page.of(
        "cases/desk/maintainersof",
        Map.of(
            "frame",
            frames.of(request, "Who looks after it"),
            "kept",
            kept,
            "people",
            people.colleagues(viewer).stream()
                .map(each -> Choice.of(each.code(), each.name()))
                .toList(),
            "chosen",
            typed == null ? now : typed,
            "routed",
            typed == null ? kept.routed() : routed,
            "errors",
            errors));
  }
}

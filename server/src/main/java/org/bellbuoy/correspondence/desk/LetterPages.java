package org.bellbuoy.correspondence.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.correspondence.ChangeLetterTemplate;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.LetterTemplates;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Markdown;
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

/// How our letters are worded, and wording them anew.
@Controller
class LetterPages {

  private static final String LETTERS = "/settings/letters";

  private final DeskFrames frames;
  private final LetterTemplates templates;
  private final ChangeLetterTemplate change;
  private final People people;
  private final Authority authority;

  LetterPages(
      DeskFrames frames,
      LetterTemplates templates,
      ChangeLetterTemplate change,
      People people,
      Authority authority) {
    this.frames = frames;
    this.templates = templates;
    this.change = change;
    this.people = people;
    this.authority = authority;
  }

  @GetMapping(LETTERS)
  @Needs(Permission.STAFF)
  Page list(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "correspondence/desk/letters",
        Map.of("frame", frames.of(request, "Letters"), "templates", templates.all(viewer)));
  }

  @GetMapping(LETTERS + "/{kind}")
  @Needs(Permission.STAFF)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String kind) {
    LetterTemplate template = templates.get(viewer, kind(kind));
    return page(viewer, request, template, template.text(), FormErrors.none());
  }

  /// @param step `save` for the button that means it; anything else shows the text
  @PostMapping(LETTERS + "/{kind}")
  @Needs(Permission.EDIT_POLICY)
  Answer save(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String kind,
      @RequestParam(defaultValue = "show") String step,
      @RequestParam Map<String, String> typed) {
    LetterTemplate template = templates.get(viewer, kind(kind));
    String text = typed.getOrDefault("text", "");
    if (!"save".equals(step)) {
      return page(viewer, request, template, text, FormErrors.none());
    }
    return SentForm.taken(
        "main",
        () -> change.change(viewer, template.kind(), text, SentForm.version(typed)),
        LETTERS + "/" + template.kind().word(),
        errors -> page(viewer, request, template, text, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      LetterTemplate template,
      String text,
      FormErrors errors) {
    List<LetterTemplate> versions = templates.versions(viewer, template.kind());
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, template.kind().label()));
    model.put("template", template);
    model.put("text", text);
    model.put("preview", Markdown.render(Previewed.of(text)));
    model.put("versions", versions);
    model.put("names", names(viewer, versions));
    model.put("mayEdit", authority.may(viewer, Permission.EDIT_POLICY));
    model.put("errors", errors);
    return Page.of("correspondence/desk/letter", model);
  }

  private Map<UUID, String> names(Viewer viewer, List<LetterTemplate> versions) {
    List<UUID> writers =
        versions.stream().flatMap(version -> version.by().personId().stream()).toList();
    return people.names(viewer, writers);
  }

  private static LetterKind kind(String word) {
    return LetterKind.of(word).orElseThrow(() -> new Missing().refused());
  }
}

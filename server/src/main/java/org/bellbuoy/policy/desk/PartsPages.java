package org.bellbuoy.policy.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.ChooseSurfaces;
import org.bellbuoy.policy.Law;
import org.bellbuoy.policy.Meant;
import org.bellbuoy.policy.SurfaceForm;
import org.bellbuoy.policy.Surfaces;
import org.bellbuoy.policy.SurfacesInUse;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What of the house is used: the rest is seen nowhere.
@Controller
class PartsPages {

  private static final String HERE = "/settings/surfaces";

  private final DeskFrames frames;
  private final SurfacesInUse surfaces;
  private final ChooseSurfaces choose;

  PartsPages(DeskFrames frames, SurfacesInUse surfaces, ChooseSurfaces choose) {
    this.frames = frames;
    this.surfaces = surfaces;
    this.choose = choose;
  }

  @GetMapping(HERE)
  @Needs(Permission.EDIT_POLICY)
  Page show(Viewer viewer, HttpServletRequest request) {
    Surfaces now = surfaces.now(viewer);
    return page(request, SurfaceForm.of(now), now.version(), FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.EDIT_POLICY)
  Answer choose(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "-1") long version,
      @ModelAttribute SurfaceForm typed) {
    return SentForm.taken(
        "main",
        () -> choose.choose(viewer, typed, version),
        "/first-run#surfaces",
        errors -> page(request, typed, surfaces.now(viewer).version(), errors));
  }

  private Page page(HttpServletRequest request, SurfaceForm form, long version, FormErrors errors) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("frame", frames.of(request, "Surfaces, roles and laws"));
    shown.put("parts", parts());
    shown.put("roles", roles());
    shown.put("outside", meant(false));
    shown.put("laws", laws());
    shown.put("lawsForLater", meant(true));
    shown.put("chosenParts", ticked(form.parts()));
    shown.put("chosenRoles", ticked(form.roles()));
    shown.put("chosenLaws", ticked(form.laws()));
    shown.put("chosenMeant", ticked(form.meant()));
    shown.put("version", version);
    shown.put("errors", errors);
    return Page.of("policy/desk/surfaces", shown);
  }

  private static List<Choice> parts() {
    return Arrays.stream(Part.values())
        .filter(Part::isTicked)
        .map(part -> Choice.of(part.word(), part.words(), part.about()))
        .toList();
  }

  private static List<Choice> roles() {
    return Surfaces.spareRoles().stream()
        .sorted()
        .map(role -> Choice.of(SurfaceForm.word(role), role.words()))
        .toList();
  }

  private static List<Choice> laws() {
    return Arrays.stream(Law.values())
        .map(law -> Choice.of(law.word(), law.words(), law.whom()))
        .toList();
  }

  private static List<Choice> meant(boolean law) {
    return Arrays.stream(Meant.values())
        .filter(each -> each.isLaw() == law)
        .map(each -> Choice.of(each.word(), each.words()))
        .toList();
  }

  private static Set<String> ticked(@Nullable List<String> typed) {
    return typed == null ? Set.of() : Set.copyOf(typed);
  }
}

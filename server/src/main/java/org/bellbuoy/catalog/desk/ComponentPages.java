package org.bellbuoy.catalog.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.catalog.AddComponent;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.ComponentForm;
import org.bellbuoy.catalog.PlaceComponent;
import org.bellbuoy.catalog.RemoveComponent;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
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

/// The components, adding one, and which products contain it.
@Controller
class ComponentPages {

  private final DeskFrames frames;
  private final Catalog catalog;
  private final Authority authority;
  private final AddComponent add;
  private final PlaceComponent place;
  private final RemoveComponent remove;

  ComponentPages(
      DeskFrames frames,
      Catalog catalog,
      Authority authority,
      AddComponent add,
      PlaceComponent place,
      RemoveComponent remove) {
    this.frames = frames;
    this.catalog = catalog;
    this.authority = authority;
    this.add = add;
    this.place = place;
    this.remove = remove;
  }

  @GetMapping("/components")
  @Needs(Permission.READ_CATALOG)
  Page list(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "catalog/desk/components",
        Map.of(
            "frame",
            frames.of(request, "Components"),
            "components",
            catalog.components(viewer),
            "mayEdit",
            authority.may(viewer, Permission.EDIT_CATALOG)));
  }

  @GetMapping("/components/new")
  @Needs(Permission.EDIT_CATALOG)
  Page form(HttpServletRequest request) {
    return form(request, ComponentForm.empty(), FormErrors.none());
  }

  @PostMapping("/components/new")
  @Needs(Permission.EDIT_CATALOG)
  Answer add(Viewer viewer, HttpServletRequest request, @ModelAttribute ComponentForm typed) {
    return SentForm.taken(
        "main",
        () -> add.execute(viewer, typed),
        "/components",
        errors -> form(request, typed, errors));
  }

  @PostMapping("/products/{code}/components")
  @Needs(Permission.EDIT_CATALOG)
  Answer place(Viewer viewer, @PathVariable String code, @RequestParam String component) {
    place.execute(viewer, code, component);
    return new SeeOther("/products/" + code);
  }

  @PostMapping("/products/{code}/components/{component}/remove")
  @Needs(Permission.EDIT_CATALOG)
  Answer remove(Viewer viewer, @PathVariable String code, @PathVariable String component) {
    remove.execute(viewer, code, component);
    return new SeeOther("/products/" + code);
  }

  private Page form(HttpServletRequest request, ComponentForm form, FormErrors errors) {
    return Page.of(
        "catalog/desk/componentForm",
        Map.of(
            "frame",
            frames.of(request, "Add a component"),
            "form",
            form,
            "origins",
            Choices.origins(),
            "errors",
            errors));
  }
}

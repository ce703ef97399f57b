package org.bellbuoy.catalog.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.ChangeRelease;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.RegisterRelease;
import org.bellbuoy.catalog.Release;
import org.bellbuoy.catalog.ReleaseForm;
import org.bellbuoy.catalog.RevealRelease;
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

/// Registering a release by hand, changing its details, and making a hidden one public.
@Controller
class ReleasePages {

  private final DeskFrames frames;
  private final Catalog catalog;
  private final Found found;
  private final RegisterRelease register;
  private final ChangeRelease change;
  private final RevealRelease reveal;

  ReleasePages(
      DeskFrames frames,
      Catalog catalog,
      Found found,
      RegisterRelease register,
      ChangeRelease change,
      RevealRelease reveal) {
    this.frames = frames;
    this.catalog = catalog;
    this.found = found;
    this.register = register;
    this.change = change;
    this.reveal = reveal;
  }

  @GetMapping("/products/{code}/releases/new")
  @Needs(Permission.REGISTER_RELEASE)
  Page form(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Product product = found.product(viewer, code);
    return form(viewer, request, product, "new", ReleaseForm.empty(), -1, FormErrors.none());
  }

  @PostMapping("/products/{code}/releases/new")
  @Needs(Permission.REGISTER_RELEASE)
  Answer register(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @ModelAttribute ReleaseForm typed) {
    Product product = found.product(viewer, code);
    return SentForm.taken(
        "main",
        () -> register.execute(viewer, code, typed),
        "/products/" + code,
        errors -> form(viewer, request, product, "new", typed, -1, errors));
  }

  @GetMapping("/products/{code}/releases/{release}")
  @Needs(Permission.REGISTER_RELEASE)
  Page edit(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String release) {
    Product product = found.product(viewer, code);
    Release known = found.release(viewer, product, release);
    ReleaseForm form = ReleaseForm.of(known, found.streamOf(viewer, product, known));
    return form(viewer, request, product, release, form, known.version(), FormErrors.none());
  }

  @PostMapping("/products/{code}/releases/{release}")
  @Needs(Permission.REGISTER_RELEASE)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String release,
      @RequestParam long version,
      @ModelAttribute ReleaseForm typed) {
    Product product = found.product(viewer, code);
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, code, release, typed, version),
        "/products/" + code,
        errors -> {
          Release known = found.release(viewer, product, release);
          ReleaseForm form = again(typed, known, found.streamOf(viewer, product, known));
          return form(viewer, request, product, release, form, known.version(), errors);
        });
  }

  @PostMapping("/products/{code}/releases/{release}/reveal")
  @Needs(Permission.REGISTER_RELEASE)
  Answer reveal(Viewer viewer, @PathVariable String code, @PathVariable String release) {
    reveal.execute(viewer, code, release);
    return new SeeOther("/products/" + code);
  }

  /// What was typed, with what cannot be changed as it stands.
  private static ReleaseForm again(ReleaseForm typed, Release known, String stream) {
    return new ReleaseForm(
        known.number(),
        stream,
        typed.releasedOn(),
        typed.supportEnd(),
        typed.download(),
        typed.sha256(),
        known.isHidden());
  }

  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      Product product,
      String release,
      ReleaseForm form,
      long version,
      FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    boolean fresh = version < 0;
    model.put("frame", frames.of(request, fresh ? "Register a release" : "Change a release"));
    model.put("product", product);
    model.put("action", "/products/" + product.code() + "/releases/" + release);
    model.put("form", form);
    model.put("version", version);
    model.put("streams", Choices.streams(catalog.streams(viewer, product.id())));
    model.put("errors", errors);
    return Page.of("catalog/desk/releaseForm", model);
  }
}

package org.bellbuoy.catalog.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.catalog.AddStream;
import org.bellbuoy.catalog.ChangeStream;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.Stream;
import org.bellbuoy.catalog.StreamForm;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opening a stream, and changing how it is supported.
@Controller
class StreamPages {

  private final DeskFrames frames;
  private final Found found;
  private final AddStream add;
  private final ChangeStream change;

  StreamPages(DeskFrames frames, Found found, AddStream add, ChangeStream change) {
    this.frames = frames;
    this.found = found;
    this.add = add;
    this.change = change;
  }

  @GetMapping("/products/{code}/streams/new")
  @Needs(Permission.EDIT_CATALOG)
  Page form(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Product product = found.product(viewer, code);
    return form(request, product, "new", StreamForm.empty(), -1, FormErrors.none());
  }

  @PostMapping("/products/{code}/streams/new")
  @Needs(Permission.EDIT_CATALOG)
  Answer add(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @ModelAttribute StreamForm typed) {
    Product product = found.product(viewer, code);
    return SentForm.taken(
        "main",
        () -> add.execute(viewer, code, typed),
        "/products/" + code,
        errors -> form(request, product, "new", typed, -1, errors));
  }

  @GetMapping("/products/{code}/streams/{stream}")
  @Needs(Permission.EDIT_CATALOG)
  Page edit(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String stream) {
    Product product = found.product(viewer, code);
    Stream known = found.stream(viewer, product, stream);
    return form(request, product, stream, StreamForm.of(known), known.version(), FormErrors.none());
  }

  @PostMapping("/products/{code}/streams/{stream}")
  @Needs(Permission.EDIT_CATALOG)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String stream,
      @RequestParam long version,
      @ModelAttribute StreamForm typed) {
    Product product = found.product(viewer, code);
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, code, stream, typed, version),
        "/products/" + code,
        errors -> {
          long now = found.stream(viewer, product, stream).version();
          StreamForm named = new StreamForm(stream, typed.support(), typed.supportEnd());
          return form(request, product, stream, named, now, errors);
        });
  }

  private Page form(
      HttpServletRequest request,
      Product product,
      String stream,
      StreamForm form,
      long version,
      FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    boolean fresh = version < 0;
    model.put("frame", frames.of(request, fresh ? "Add a stream" : "Change stream " + stream));
    model.put("product", product);
    model.put("action", "/products/" + product.code() + "/streams/" + stream);
    model.put("form", form);
    model.put("version", version);
    model.put("supports", Choices.supports());
    model.put("errors", errors);
    return Page.of("catalog/desk/streamForm", model);
  }
}

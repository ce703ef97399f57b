package org.bellbuoy.catalog.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.ChangeProduct;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.catalog.ProductTeams;
import org.bellbuoy.catalog.Stream;
import org.bellbuoy.deadlines.Team;
import org.bellbuoy.deadlines.Teams;
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

/// The products, one product with all that belongs to it, and the forms for both.
@Controller
class ProductPages {

  private final DeskFrames frames;
  private final Catalog catalog;
  private final Found found;
  private final Names names;
  private final ProductTeams named;
  private final Teams teams;
  private final Authority authority;
  private final AddProduct add;
  private final ChangeProduct change;

  ProductPages(
      DeskFrames frames,
      Catalog catalog,
      Found found,
      Names names,
      ProductTeams named,
      Teams teams,
      Authority authority,
      AddProduct add,
      ChangeProduct change) {
    this.frames = frames;
    this.catalog = catalog;
    this.found = found;
    this.names = names;
    this.named = named;
    this.teams = teams;
    this.authority = authority;
    this.add = add;
    this.change = change;
  }

  @GetMapping("/products")
  @Needs(Permission.READ_CATALOG)
  Page list(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "catalog/desk/products",
        Map.of(
            "frame",
            frames.of(request, "Products"),
            "products",
            catalog.products(viewer),
            "mayEdit",
            authority.may(viewer, Permission.EDIT_CATALOG)));
  }

  @GetMapping("/products/{code}")
  @Needs(Permission.READ_CATALOG)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Product product = found.product(viewer, code);
    List<Stream> streams = catalog.streams(viewer, product.id());
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, product.name()));
    model.put("product", product);
    model.put("streams", streams);
    model.put("releases", catalog.releases(viewer, product));
    model.put("streamNames", streams.stream().collect(Collectors.toMap(Stream::id, Stream::name)));
    model.put("components", catalog.components(viewer, product.id()));
    model.put("placeable", Choices.components(catalog.components(viewer), product));
    model.put("history", names.timeline(viewer, catalog.history(viewer, product.id())));
    model.put("team", teams.find(viewer, named.of(viewer, code)).map(Team::name).orElse(""));
    model.put("hasTeams", !teams.all(viewer).isEmpty());
    model.put("mayEdit", authority.may(viewer, Permission.EDIT_CATALOG));
    model.put("mayRegister", authority.may(viewer, Permission.REGISTER_RELEASE));
    return Page.of("catalog/desk/product", model);
  }

  @GetMapping("/products/new")
  @Needs(Permission.EDIT_CATALOG)
  Page form(HttpServletRequest request) {
    return form(
        request, "Add a product", "/products/new", ProductForm.empty(), -1, FormErrors.none());
  }

  @PostMapping("/products/new")
  @Needs(Permission.EDIT_CATALOG)
  Answer add(Viewer viewer, HttpServletRequest request, @ModelAttribute ProductForm typed) {
    return SentForm.taken(
        () -> new SeeOther("/products/" + add.execute(viewer, typed).code()),
        errors -> form(request, "Add a product", "/products/new", typed, -1, errors));
  }

  @GetMapping("/products/{code}/edit")
  @Needs(Permission.EDIT_CATALOG)
  Page edit(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Product product = found.product(viewer, code);
    return form(
        request,
        "Change " + product.name(),
        "/products/" + code + "/edit",
        ProductForm.of(product),
        product.version(),
        FormErrors.none());
  }

  @PostMapping("/products/{code}/edit")
  @Needs(Permission.EDIT_CATALOG)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam long version,
      @ModelAttribute ProductForm typed) {
    Product product = found.product(viewer, code);
    return SentForm.taken(
        () -> new SeeOther("/products/" + change.execute(viewer, code, typed, version).code()),
        errors ->
            form(
                request,
                "Change " + product.name(),
                "/products/" + code + "/edit",
                typed,
                product.version(),
                errors));
  }

  private Page form(
      HttpServletRequest request,
      String title,
      String action,
      ProductForm form,
      long version,
      FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, title));
    model.put("action", action);
    model.put("form", form);
    model.put("version", version);
    model.put("kinds", Choices.kinds());
    model.put("schemes", Choices.schemes());
    model.put("errors", errors);
    return Page.of("catalog/desk/productForm", model);
  }
}

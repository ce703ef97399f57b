package org.bellbuoy.customers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.customers.ChangeInstallation;
import org.bellbuoy.customers.CustomerInstallation;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.DeclareInstallation;
import org.bellbuoy.customers.InstallationForm;
import org.bellbuoy.customers.RemoveInstallation;
import org.bellbuoy.customers.Source;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
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

/// What runs at a customer.
@Controller
class InstallationPages {

  private final DeskFrames frames;
  private final Customers customers;
  private final Catalog catalog;
  private final KnownReleases known;
  private final DeclareInstallation declare;
  private final ChangeInstallation change;
  private final RemoveInstallation remove;

  InstallationPages(
      DeskFrames frames,
      Customers customers,
      Catalog catalog,
      KnownReleases known,
      DeclareInstallation declare,
      ChangeInstallation change,
      RemoveInstallation remove) {
    this.frames = frames;
    this.customers = customers;
    this.catalog = catalog;
    this.known = known;
    this.declare = declare;
    this.change = change;
    this.remove = remove;
  }

  @GetMapping("/customers/{customer}/installations/new")
  @Needs(Permission.KEEP_CUSTOMERS)
  Page form(Viewer viewer, HttpServletRequest request, @PathVariable String customer) {
    return form(viewer, request, customer, "", InstallationForm.empty(), FormErrors.none());
  }

  @PostMapping("/customers/{customer}/installations/new")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer add(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @ModelAttribute InstallationForm typed) {
    return SentForm.taken(
        "main",
        () -> declare.declare(viewer, customer, typed, Source.DESK),
        "/customers/" + customer,
        errors -> form(viewer, request, customer, "", typed, errors));
  }

  @GetMapping("/customers/{customer}/installations/{installation}")
  @Needs(Permission.KEEP_CUSTOMERS)
  Page edit(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @PathVariable String installation) {
    return edit(viewer, request, customer, installation, FormErrors.none());
  }

  /// @param errors of a form of the page that is not that of the installation itself
  Page edit(
      Viewer viewer,
      HttpServletRequest request,
      String customer,
      String installation,
      FormErrors errors) {
    CustomerInstallation one = find(viewer, customer, installation);
    String product = catalog.product(viewer, one.product()).map(Product::code).orElse("");
    InstallationForm form = InstallationForm.of(one, product);
    return form(viewer, request, customer, installation, form, errors);
  }

  private CustomerInstallation find(Viewer viewer, String customer, String installation) {
    return customers
        .installation(viewer, customers.get(viewer, customer).id(), installation)
        .orElseThrow(() -> new Missing().refused());
  }

  @PostMapping("/customers/{customer}/installations/{installation}")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @PathVariable String installation,
      @RequestParam long version,
      @ModelAttribute InstallationForm typed) {
    return SentForm.taken(
        "main",
        () -> change.change(viewer, customer, installation, typed, Source.DESK, version),
        "/customers/" + customer,
        errors -> form(viewer, request, customer, installation, typed, errors));
  }

  @PostMapping("/customers/{customer}/installations/{installation}/remove")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer remove(Viewer viewer, @PathVariable String customer, @PathVariable String installation) {
    remove.remove(viewer, customer, installation);
    return new SeeOther("/customers/" + customer);
  }

  /// @param installation empty where one is added
  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      String customer,
      String installation,
      InstallationForm form,
      FormErrors errors) {
    boolean added = installation.isEmpty();
    Map<String, Object> model = new HashMap<>();
    model.put(
        "frame", frames.of(request, added ? "Add an installation" : "Change an installation"));
    model.put("customer", customers.get(viewer, customer));
    model.put("installation", installation);
    model.put("form", form);
    model.put("products", Choices.products(catalog.products(viewer)));
    model.put("runBy", Choices.runBy());
    model.put("sbom", added ? Optional.empty() : sbom(viewer, customer, installation));
    model.put("errors", errors);
    return Page.of("customers/desk/installationForm", model);
  }

  private Optional<SbomView> sbom(Viewer viewer, String customer, String installation) {
    CustomerInstallation one = find(viewer, customer, installation);
    return Optional.ofNullable(known.sboms(viewer, List.of(one)).get(one.id()));
  }
}

package org.bellbuoy.customers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Moment;
import org.springframework.stereotype.Component;

/// The page of one customer, on which small forms stand.
@Component
class CustomerViews {

  private final DeskFrames frames;
  private final Customers customers;
  private final KnownReleases releases;
  private final Names names;
  private final Authority authority;

  CustomerViews(
      DeskFrames frames,
      Customers customers,
      KnownReleases releases,
      Names names,
      Authority authority) {
    this.frames = frames;
    this.customers = customers;
    this.releases = releases;
    this.names = names;
    this.authority = authority;
  }

  Page show(Viewer viewer, HttpServletRequest request, String code) {
    return show(viewer, request, code, Map.of(), FormErrors.none());
  }

  /// @param typed what was sent by a form of the page, which comes back
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    Customer customer = customers.get(viewer, code);
    CustomerId id = customer.id();
    Map<ProductId, Product> products = releases.products(viewer);
    boolean keeps = customer.isActive() && authority.may(viewer, Permission.KEEP_CUSTOMERS);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Customer " + code));
    model.put("customer", customer);
    model.put("contacts", customers.contacts(viewer, id));
    model.put("entitlements", entitlements(viewer, id, products));
    model.put("visit", visit(viewer, id));
    model.put(
        "installations", releases.views(viewer, products, customers.installations(viewer, id)));
    model.put(
        "history",
        names.lines(viewer, customers.history(viewer, id)).stream()
            .map(HistoryLine::shown)
            .toList());
    model.put("products", Choices.products(List.copyOf(products.values())));
    model.put("keeps", keeps);
    model.put("removes", customer.isActive() && authority.may(viewer, Permission.REMOVE_CUSTOMER));
    model.put("typed", typed);
    model.put("errors", errors);
    return Page.of("customers/desk/customer", model);
  }

  /// Who signed in last at the counter, in words.
  private String visit(Viewer viewer, CustomerId id) {
    return customers
        .lastVisit(viewer, id)
        .map(visit ->
            Moment.inWords(visit.at())
                + ", "
                + customers
                    .contact(viewer, id, visit.contact().toString())
                    .map(contact -> contact.paper().to())
                    .orElse("a contact who was removed"))
        .orElse("nobody lately");
  }

  List<EntitlementView> entitlements(
      Viewer viewer, CustomerId id, Map<ProductId, Product> products) {
    return customers.entitlements(viewer, id).stream()
        .map(each ->
            EntitlementView.of(
                each, java.util.Objects.requireNonNull(products.get(each.product()))))
        .toList();
  }
}

package org.bellbuoy.customers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.ChangeCustomer;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register, one customer, adding one and changing what is known of it.
@Controller
class CustomerPages {

  private final DeskFrames frames;
  private final CustomerViews views;
  private final Customers customers;
  private final Authority authority;
  private final AddCustomer add;
  private final ChangeCustomer change;

  CustomerPages(
      DeskFrames frames,
      CustomerViews views,
      Customers customers,
      Authority authority,
      AddCustomer add,
      ChangeCustomer change) {
    this.frames = frames;
    this.views = views;
    this.customers = customers;
    this.authority = authority;
    this.add = add;
    this.change = change;
  }

  @GetMapping("/customers")
  @Needs(Permission.READ_CUSTOMERS)
  Page list(Viewer viewer, HttpServletRequest request, Portion portion) {
    Slice<Customer> slice = customers.list(viewer, portion);
    String older = slice.cursor().map(next -> "/customers?after=" + next).orElse(null);
    String newer = portion.after() == null ? null : "/customers";
    return Page.of(
        "customers/desk/customers",
        Map.of(
            "frame",
            frames.of(request, "Customers"),
            "customers",
            slice.items(),
            "paging",
            new Paging(slice.items().size() + " customers", newer, older),
            "keeps",
            authority.may(viewer, Permission.KEEP_CUSTOMERS)));
  }

  @GetMapping("/customers/{customer}")
  @Needs(Permission.READ_CUSTOMERS)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String customer) {
    return views.show(viewer, request, customer);
  }

  @GetMapping("/customers/new")
  @Needs(Permission.KEEP_CUSTOMERS)
  Page form(HttpServletRequest request) {
    return form(request, "", CustomerForm.empty(), -1, FormErrors.none());
  }

  @PostMapping("/customers/new")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer add(Viewer viewer, HttpServletRequest request, @ModelAttribute CustomerForm typed) {
    return SentForm.taken(
        () -> new SeeOther("/customers/" + add.add(viewer, typed)),
        errors -> form(request, "", typed, -1, errors));
  }

  @GetMapping("/customers/{customer}/edit")
  @Needs(Permission.KEEP_CUSTOMERS)
  Page edit(Viewer viewer, HttpServletRequest request, @PathVariable String customer) {
    Customer known = customers.get(viewer, customer);
    return form(request, customer, CustomerForm.of(known), known.version(), FormErrors.none());
  }

  @PostMapping("/customers/{customer}/edit")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @RequestParam long version,
      @ModelAttribute CustomerForm typed) {
    Customer known = customers.get(viewer, customer);
    return SentForm.taken(
        "main",
        () -> change.change(viewer, customer, typed, version),
        "/customers/" + customer,
        errors -> form(request, customer, typed, known.version(), errors));
  }

  /// @param code empty where one is added
  private Page form(
      HttpServletRequest request, String code, CustomerForm form, long version, FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, code.isEmpty() ? "Add a customer" : "Change " + code));
    model.put("code", code);
    model.put("form", form);
    model.put("version", version);
    model.put("errors", errors);
    return Page.of("customers/desk/customerForm", model);
  }
}

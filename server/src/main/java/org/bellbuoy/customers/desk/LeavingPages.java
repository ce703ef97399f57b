package org.bellbuoy.customers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.MergeCustomers;
import org.bellbuoy.customers.RemoveCustomer;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.web.Answer;
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

/// How a customer leaves the register: into another, or for good.
@Controller
class LeavingPages {

  private final DeskFrames frames;
  private final Customers customers;
  private final MergeCustomers merge;
  private final RemoveCustomer remove;

  LeavingPages(
      DeskFrames frames, Customers customers, MergeCustomers merge, RemoveCustomer remove) {
    this.frames = frames;
    this.customers = customers;
    this.merge = merge;
    this.remove = remove;
  }

  @GetMapping("/customers/{customer}/merge")
  @Needs(Permission.KEEP_CUSTOMERS)
  Page merging(Viewer viewer, HttpServletRequest request, @PathVariable String customer) {
    return page(viewer, request, "merge", customer, "", FormErrors.none());
  }

  @PostMapping("/customers/{customer}/merge")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer merge(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String into) {
    return SentForm.taken(
        "main",
        () -> merge.merge(viewer, customer, into, version),
        "/customers/" + into.strip(),
        errors -> page(viewer, request, "merge", customer, into, errors));
  }

  @GetMapping("/customers/{customer}/removal")
  @Needs(Permission.REMOVE_CUSTOMER)
  Page removing(Viewer viewer, HttpServletRequest request, @PathVariable String customer) {
    return page(viewer, request, "removal", customer, "", FormErrors.none());
  }

  /// @param number the customer's number, typed once more
  @PostMapping("/customers/{customer}/removal")
  @Needs(Permission.REMOVE_CUSTOMER)
  Answer remove(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String number) {
    return SentForm.taken(
        "main",
        () -> {
          if (!number.strip().equals(customer)) {
            throw Invalid.of("number", "Type " + customer + " to confirm.").refused();
          }
          remove.remove(viewer, customer, version);
        },
        "/customers",
        errors -> page(viewer, request, "removal", customer, number, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String template,
      String code,
      String typed,
      FormErrors errors) {
    Customer known = customers.get(viewer, code);
    String title = template.equals("merge") ? "Merge " : "Remove ";
    return Page.of(
        "customers/desk/" + template,
        Map.of(
            "frame",
            frames.of(request, title + code),
            "customer",
            known,
            "typed",
            typed,
            "errors",
            errors));
  }
}

package org.bellbuoy.customers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.customers.EndEntitlement;
import org.bellbuoy.customers.EntitleCustomer;
import org.bellbuoy.customers.EntitlementForm;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a customer may use, on the customer's page.
@Controller
class EntitlementPages {

  private final CustomerViews views;
  private final EntitleCustomer entitle;
  private final EndEntitlement end;

  EntitlementPages(CustomerViews views, EntitleCustomer entitle, EndEntitlement end) {
    this.views = views;
    this.entitle = entitle;
    this.end = end;
  }

  @PostMapping("/customers/{customer}/entitlements")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer entitle(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @RequestParam(defaultValue = "") String product,
      @RequestParam(defaultValue = "") String since,
      @RequestParam(defaultValue = "") String until) {
    Map<String, String> typed = Map.of("product", product, "since", since, "until", until);
    return SentForm.taken(
        "main",
        () -> entitle.entitle(viewer, customer, product, new EntitlementForm(since, until)),
        "/customers/" + customer,
        errors -> views.show(viewer, request, customer, typed, errors));
  }

  @PostMapping("/customers/{customer}/entitlements/{product}/remove")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer end(Viewer viewer, @PathVariable String customer, @PathVariable String product) {
    end.end(viewer, customer, product);
    return new SeeOther("/customers/" + customer);
  }
}

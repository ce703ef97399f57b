package org.bellbuoy.customers.desk;

import org.bellbuoy.customers.EndEntitlement;
import org.bellbuoy.customers.EntitleCustomer;
import org.bellbuoy.customers.EntitlementForm;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What a customer may use. Saying it again changes the dates.
@RestController
class EntitlementApi {

  private final CustomerAnswers answers;
  private final EntitleCustomer entitle;
  private final EndEntitlement end;

  EntitlementApi(CustomerAnswers answers, EntitleCustomer entitle, EndEntitlement end) {
    this.answers = answers;
    this.entitle = entitle;
    this.end = end;
  }

  @PutMapping("/api/v1/customers/{customer}/entitlements/{product}")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> entitle(
      Viewer viewer,
      @PathVariable String customer,
      @PathVariable String product,
      @RequestBody EntitlementForm typed) {
    var _ = entitle.entitle(viewer, customer, product, typed);
    return answers.ok(viewer, customer);
  }

  @DeleteMapping("/api/v1/customers/{customer}/entitlements/{product}")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<Void> end(
      Viewer viewer, @PathVariable String customer, @PathVariable String product) {
    end.end(viewer, customer, product);
    return ResponseEntity.noContent().build();
  }
}

package org.bellbuoy.customers.desk;

import java.util.Map;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// A customer with everything that belongs to it, which every operation at one answers.
@Component
class CustomerAnswers {

  private final Customers customers;
  private final CustomerViews views;
  private final KnownReleases releases;
  private final Names names;

  CustomerAnswers(Customers customers, CustomerViews views, KnownReleases releases, Names names) {
    this.customers = customers;
    this.views = views;
    this.releases = releases;
    this.names = names;
  }

  ResponseEntity<CustomerJson.Whole> ok(Viewer viewer, String code) {
    return filled(ResponseEntity.ok(), viewer, code);
  }

  ResponseEntity<CustomerJson.Whole> filled(
      ResponseEntity.BodyBuilder answer, Viewer viewer, String code) {
    Customer customer = customers.get(viewer, code);
    CustomerId id = customer.id();
    Map<ProductId, Product> products = releases.products(viewer);
    return answer
        .eTag(IfMatch.tag(customer.version()))
        .body(
            new CustomerJson.Whole(
                CustomerJson.of(customer),
                customers.contacts(viewer, id).stream().map(ContactJson::of).toList(),
                views.entitlements(viewer, id, products),
                releases.views(viewer, products, customers.installations(viewer, id)),
                names.lines(viewer, customers.history(viewer, id))));
  }
}

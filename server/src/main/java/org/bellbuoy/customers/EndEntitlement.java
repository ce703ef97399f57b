package org.bellbuoy.customers;

import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back that a customer may use a product. Saying it twice changes nothing.
///
/// Refuses: not allowed, missing, [CustomerRefusal.NoLongerKept].
@Component
public class EndEntitlement {

  private final EntitlementStore entitlements;
  private final Catalog catalog;
  private final CustomerWriting writing;

  EndEntitlement(EntitlementStore entitlements, Catalog catalog, CustomerWriting writing) {
    this.entitlements = entitlements;
    this.catalog = catalog;
    this.writing = writing;
  }

  @Transactional
  public void end(Viewer viewer, String code, String product) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    Product found = catalog.product(viewer, product).orElseThrow(() -> new Missing().refused());
    if (entitlements.remove(held.id(), found.id())) {
      writing.written(
          viewer, held.id(), Change.ENTITLEMENT_REMOVED, found.id().value(), found.code());
    }
  }
}

package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.List;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that a customer may use a product, and for how long. Saying it again changes the dates.
///
/// Refuses: not allowed, missing, invalid, [CustomerRefusal.NoLongerKept],
/// [CustomerRefusal.TooMany].
@Component
public class EntitleCustomer {

  private final EntitlementStore entitlements;
  private final Catalog catalog;
  private final CustomerWriting writing;

  EntitleCustomer(EntitlementStore entitlements, Catalog catalog, CustomerWriting writing) {
    this.entitlements = entitlements;
    this.catalog = catalog;
    this.writing = writing;
  }

  @Transactional
  public Entitlement entitle(Viewer viewer, String code, String product, EntitlementForm typed) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    Product found =
        Typed.product(product)
            .flatMap(one -> catalog.product(viewer, one))
            .orElseThrow(
                () -> Invalid.of("product", "Choose a product of the catalogue.").refused());
    Entitlement now = typed.read(found.id());
    List<Entitlement> known = entitlements.of(held.id());
    if (known.contains(now)) {
      return now;
    }
    if (known.size() >= EntitlementForm.MOST) {
      throw new CustomerRefusal.TooMany("entitlements", EntitlementForm.MOST).refused();
    }
    entitlements.set(held.id(), now);
    writing.written(viewer, held.id(), Change.ENTITLED, found.id().value(), words(found, now));
    return now;
  }

  private static String words(Product product, Entitlement now) {
    return product.code()
        + now.since().map(LocalDate::toString).map(day -> " since " + day).orElse("")
        + now.until().map(LocalDate::toString).map(day -> " until " + day).orElse("");
  }
}

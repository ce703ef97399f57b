package org.bellbuoy.catalog.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads everybody on the staff to the products.
@Component
class ProductsSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(50, "Products", "/products", Permission.READ_CATALOG);
  }
}

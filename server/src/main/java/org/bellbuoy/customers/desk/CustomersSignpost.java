package org.bellbuoy.customers.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads those who may know it to the register of customers.
@Component
class CustomersSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(55, "Customers", "/customers", Permission.READ_CUSTOMERS);
  }
}

package org.bellbuoy.customers;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is known of a customer, but never its number.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile, [CustomerRefusal.NoLongerKept].
@Component
public class ChangeCustomer {

  private final CustomerStore customers;
  private final CustomerSeals seals;
  private final CustomerWriting writing;

  ChangeCustomer(CustomerStore customers, CustomerSeals seals, CustomerWriting writing) {
    this.customers = customers;
    this.seals = seals;
    this.writing = writing;
  }

  @Transactional
  public void change(Viewer viewer, String code, CustomerForm typed, long expected) {
    Customer before = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    CustomerPaper after = typed.read();
    writing.requireUnchanged(before, expected);
    Differences differences = Differences.between(before.paper(), after);
    if (!differences.none()) {
      customers.change(seals.of(before.id()), before.id(), after);
      writing.written(
          viewer, before.id(), Change.CHANGED, before.id().value(), differences.inWords());
    }
  }
}

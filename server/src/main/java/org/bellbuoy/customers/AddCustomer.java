package org.bellbuoy.customers;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a customer into the register.
///
/// Refuses: not allowed, invalid, [CustomerRefusal.NumberTaken].
@Component
public class AddCustomer {

  private final CustomerStore customers;
  private final CustomerSeals seals;
  private final CustomerWriting writing;
  private final Authority authority;

  AddCustomer(
      CustomerStore customers, CustomerSeals seals, CustomerWriting writing, Authority authority) {
    this.customers = customers;
    this.seals = seals;
    this.writing = writing;
    this.authority = authority;
  }

  /// @return the number that it is known by
  @Transactional
  public String add(Viewer viewer, CustomerForm typed) {
    authority.require(viewer, Permission.KEEP_CUSTOMERS);
    String code = typed.readCode();
    CustomerPaper paper = typed.read();
    CustomerId id = new CustomerId(writing.id());
    if (customers.find(code).isPresent()
        || !customers.add(seals.of(id), id, code, paper, writing.now())) {
      throw new CustomerRefusal.NumberTaken(code).refused();
    }
    writing.written(viewer, id, Change.ADDED, id.value(), paper.name());
    return code;
  }
}

package org.bellbuoy.notices;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WhoConfirms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who is left out of a notice, by whom and why, with names.
@Component
class LeftOuts {

  private final ExclusionStore store;
  private final Customers customers;
  private final SecondPerson second;
  private final Authority authority;
  private final Names names;

  LeftOuts(
      ExclusionStore store,
      Customers customers,
      SecondPerson second,
      Authority authority,
      Names names) {
    this.store = store;
    this.customers = customers;
    this.second = second;
    this.authority = authority;
    this.names = names;
  }

  /// Those of a revision whose notice has not gone out, for whoever may see customers.
  List<LeftOut> of(Viewer viewer, UUID revision, List<Concerned> duties) {
    if (!authority.may(viewer, Permission.READ_CUSTOMERS)) {
      return List.of();
    }
    List<Exclusion> all = store.of(revision);
    Map<CustomerId, Customer> known =
        customers.named(viewer, all.stream().map(Exclusion::customer).toList());
    return all.stream()
        .map(each ->
            named(
                Objects.requireNonNull(known.get(each.customer())),
                each,
                duties.stream().anyMatch(duty -> duty.customer().equals(each.customer())),
                who(viewer, each)))
        .toList();
  }

  /// That of one customer of a notice that went out.
  Optional<LeftOut> of(Customer customer, UUID notice, boolean isUnmetDuty) {
    return store.ofNotice(notice).stream()
        .filter(each -> each.customer().equals(customer.id()))
        .findFirst()
        .map(each -> named(customer, each, isUnmetDuty, null));
  }

  private LeftOut named(
      Customer customer, Exclusion each, boolean isUnmetDuty, @Nullable WhoConfirms who) {
    return new LeftOut(
        customer,
        each,
        names.of(each.by()),
        each.findConfirmedBy().map(names::of).orElse(""),
        isUnmetDuty,
        who);
  }

  private @Nullable WhoConfirms who(Viewer viewer, Exclusion each) {
    return each.holds() || !(viewer instanceof Viewer.Staff)
        ? null
        : second.who(viewer, each.proposed());
  }
}

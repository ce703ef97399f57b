package org.bellbuoy.customers;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.EraseScopes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Destroys what says who a customer is, whom we wrote to there and what runs there, in every copy
/// of the database; also of those that were merged into it. The number and the dates stay, because
/// records of what was sent name them.
///
/// Refuses: not allowed, missing, changed meanwhile, [CustomerRefusal.NoLongerKept].
@Component
public class RemoveCustomer {

  private final CustomerStore customers;
  private final ContactStore contacts;
  private final EntitlementStore entitlements;
  private final InstallationStore installations;
  private final CustomerWriting writing;
  private final EraseScopes scopes;

  RemoveCustomer(
      CustomerStore customers,
      ContactStore contacts,
      EntitlementStore entitlements,
      InstallationStore installations,
      CustomerWriting writing,
      EraseScopes scopes) {
    this.customers = customers;
    this.contacts = contacts;
    this.entitlements = entitlements;
    this.installations = installations;
    this.writing = writing;
    this.scopes = scopes;
  }

  @Transactional
  public void remove(Viewer viewer, String code, long expected) {
    Customer held = writing.hold(viewer, Permission.REMOVE_CUSTOMER, code, expected);
    List<CustomerId> all = new ArrayList<>(customers.mergedInto(held.id()));
    all.add(held.id());
    for (CustomerId each : all) {
      contacts.removeAllOf(each);
      entitlements.removeAllOf(each);
      installations.removeAllOf(each);
      customers.end(each, CustomerState.REMOVED, null, writing.now());
      writing.writtenSilently(viewer, each, Change.REMOVED);
    }
    scopes.erase(all.stream().map(CustomerSeals::scope).toList());
  }
}

package org.bellbuoy.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.Seal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves everything of one customer to another, because both are the same organisation. Contacts go
/// after those that are there, entitlements last as long as both together, and an installation by a
/// label that is taken gets the old number behind it, its SBOM with it. The history of each stays
/// where it is.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile, [CustomerRefusal.NoLongerKept],
/// [CustomerRefusal.TooMany].
@Component
public class MergeCustomers {

  private final CustomerStore customers;
  private final ContactStore contacts;
  private final EntitlementStore entitlements;
  private final InstallationStore installations;
  private final SbomStore sboms;
  private final SbomWriting keeping;
  private final CustomerSeals seals;
  private final CustomerWriting writing;

  MergeCustomers(
      CustomerStore customers,
      ContactStore contacts,
      EntitlementStore entitlements,
      InstallationStore installations,
      SbomStore sboms,
      SbomWriting keeping,
      CustomerSeals seals,
      CustomerWriting writing) {
    this.customers = customers;
    this.contacts = contacts;
    this.entitlements = entitlements;
    this.installations = installations;
    this.sboms = sboms;
    this.keeping = keeping;
    this.seals = seals;
    this.writing = writing;
  }

  /// @param into the number of the customer that has everything afterwards
  @Transactional
  public void merge(Viewer viewer, String code, String into, long expected) {
    writing.allow(viewer);
    Reading reading = new Reading();
    String other = Typed.code(reading, "into", into);
    reading.finish();
    customers.hold(List.of(code, other));
    Customer from = writing.hold(viewer, code, expected);
    Customer to = target(from, other);
    Seal seal = seals.of(to.id());
    moveContacts(seal, from, to);
    moveEntitlements(from, to);
    moveInstallations(seal, from, to);
    customers.end(from.id(), CustomerState.MERGED, to.id(), writing.now());
    writing.written(viewer, from.id(), Change.MERGED, to.id().value(), "into " + to.code());
    writing.written(viewer, to.id(), Change.MERGED, from.id().value(), "with " + from.code());
  }

  private Customer target(Customer from, String into) {
    return customers
        .hold(into)
        .filter(Customer::isActive)
        .filter(to -> !to.id().equals(from.id()))
        .orElseThrow(() ->
            Invalid.of("into", "Enter the number of another customer of the register.").refused());
  }

  private void moveContacts(Seal seal, Customer from, Customer to) {
    int last = contacts.of(to.id()).size();
    for (Contact contact : contacts.of(from.id())) {
      last = last + 1;
      if (last > ContactForm.MOST) {
        throw new CustomerRefusal.TooMany("contacts", ContactForm.MOST).refused();
      }
      contacts.change(seal, contact.of(to.id(), last));
    }
  }

  private void moveEntitlements(Customer from, Customer to) {
    Map<ProductId, Entitlement> there = new HashMap<>();
    entitlements.of(to.id()).forEach(each -> there.put(each.product(), each));
    for (Entitlement moved : entitlements.of(from.id())) {
      entitlements.set(to.id(), there.getOrDefault(moved.product(), moved).with(moved));
    }
    entitlements.removeAllOf(from.id());
  }

  private void moveInstallations(Seal seal, Customer from, Customer to) {
    List<CustomerInstallation> there = installations.of(to.id());
    List<CustomerInstallation> moved = installations.of(from.id());
    if (there.size() + moved.size() > InstallationForm.MOST) {
      throw new CustomerRefusal.TooMany("installations", InstallationForm.MOST).refused();
    }
    for (CustomerInstallation one : moved) {
      boolean taken = there.stream().anyMatch(one::isSameAs);
      String label = one.paper().label();
      String free = taken ? (label + " (" + from.code() + ")").strip() : label;
      installations.change(seal, one.of(to.id(), free));
    }
    sboms
        .of(moved.stream().map(CustomerInstallation::id).toList())
        .forEach(sbom -> keeping.move(seal, to.id(), sbom));
  }
}

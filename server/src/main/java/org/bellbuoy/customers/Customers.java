package org.bellbuoy.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.springframework.stereotype.Component;

/// The register of customers, for those who may see it.
@Component
public class Customers {

  private static final int HISTORY = 200;

  private final CustomerStore customers;
  private final ContactStore contacts;
  private final EntitlementStore entitlements;
  private final InstallationStore installations;
  private final SbomStore sboms;
  private final HistoryStore history;
  private final EntryStore entries;
  private final Authority authority;

  Customers(
      CustomerStore customers,
      ContactStore contacts,
      EntitlementStore entitlements,
      InstallationStore installations,
      SbomStore sboms,
      HistoryStore history,
      EntryStore entries,
      Authority authority) {
    this.customers = customers;
    this.contacts = contacts;
    this.entitlements = entitlements;
    this.installations = installations;
    this.sboms = sboms;
    this.history = history;
    this.entries = entries;
    this.authority = authority;
  }

  /// Those that are kept, by number.
  public Slice<Customer> list(Viewer viewer, Portion portion) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    List<Customer> rows = customers.after(portion.cursor(1), portion.rows());
    return Slice.of(rows, portion, customer -> Cursor.at(customer.code()));
  }

  /// One of them, also when it was merged or removed; refuses as missing what never was.
  public Customer get(Viewer viewer, String code) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    return customers.find(code).orElseThrow(() -> new Missing().refused());
  }

  /// The id of one that is kept, and nothing of what we know of it.
  public Optional<CustomerId> kept(Viewer viewer, String code) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    return customers.find(code).filter(Customer::isActive).map(Customer::id);
  }

  /// Several by their ids, also when they were merged or removed.
  public Map<CustomerId, Customer> named(Viewer viewer, Collection<CustomerId> ids) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    return customers.of(ids).stream().collect(Collectors.toMap(Customer::id, each -> each));
  }

  /// In the order in which we write to them.
  public List<Contact> contacts(Viewer viewer, CustomerId customer) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    return contacts.of(customer);
  }

  public Optional<Contact> contact(Viewer viewer, CustomerId customer, String id) {
    return contacts(viewer, customer).stream()
        .filter(contact -> contact.id().value().toString().equals(id))
        .findFirst();
  }

  public List<Entitlement> entitlements(Viewer viewer, CustomerId customer) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    return entitlements.of(customer);
  }

  public List<CustomerInstallation> installations(Viewer viewer, CustomerId customer) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    return installations.of(customer);
  }

  public Optional<CustomerInstallation> installation(
      Viewer viewer, CustomerId customer, String id) {
    return installations(viewer, customer).stream()
        .filter(one -> one.id().value().toString().equals(id))
        .findFirst();
  }

  /// What is kept of the SBOMs of some installations, by one question.
  public Map<InstallationId, InstallationSbom> sboms(
      Viewer viewer, Collection<InstallationId> installations) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    return sboms.of(installations).stream()
        .collect(Collectors.toMap(InstallationSbom::installation, each -> each));
  }

  /// Who signed in last at the counter; empty where nobody did, or so long ago that it is
  /// forgotten.
  public Optional<LastVisit> lastVisit(Viewer viewer, CustomerId customer) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    return entries.lastVisit(customer);
  }

  /// What was changed about a customer, the latest first.
  public List<HistoryEntry> history(Viewer viewer, CustomerId customer) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    return history.of(customer, HISTORY);
  }
}

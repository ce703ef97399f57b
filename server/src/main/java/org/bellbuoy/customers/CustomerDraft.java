package org.bellbuoy.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.vault.Seal;

/// A customer as it would be after the lines of a file that were read so far, and what has to be
/// written so that it becomes so.
final class CustomerDraft {

  private final Optional<Customer> known;
  private final CustomerId id;
  private CustomerPaper paper;
  private boolean written;
  private final List<Contact> contacts;
  private final List<CustomerInstallation> installations;
  private final Map<ProductId, Entitlement> entitlements = new HashMap<>();
  private final List<Consumer<Seal>> writes = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  CustomerDraft(
      Optional<Customer> known,
      CustomerId id,
      List<Contact> contacts,
      List<Entitlement> entitlements,
      List<CustomerInstallation> installations) {
    this.known = known;
    this.id = id;
    this.paper = known.map(Customer::paper).orElseGet(() -> new CustomerPaper("", "", ""));
    this.written = known.isPresent();
    this.contacts = new ArrayList<>(contacts);
    this.installations = new ArrayList<>(installations);
    entitlements.forEach(each -> this.entitlements.put(each.product(), each));
  }

  CustomerId id() {
    return id;
  }

  Optional<Customer> known() {
    return known;
  }

  boolean isActive() {
    return known.map(Customer::isActive).orElse(true);
  }

  /// Is it in the register, or was it added by an earlier line?
  boolean isWritten() {
    return written;
  }

  CustomerPaper paper() {
    return paper;
  }

  List<Contact> contacts() {
    return contacts;
  }

  List<CustomerInstallation> installations() {
    return installations;
  }

  Map<ProductId, Entitlement> entitlements() {
    return entitlements;
  }

  void named(CustomerPaper now) {
    paper = now;
    written = true;
  }

  void write(String what, Consumer<Seal> write) {
    words.add(what);
    writes.add(write);
  }

  boolean hasWrites() {
    return !writes.isEmpty();
  }

  void write(Seal seal) {
    writes.forEach(write -> write.accept(seal));
  }

  String words() {
    return String.join("\n", words);
  }
}

package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What the house itself asks before it speaks to customers: who uses a product, and to whom we
/// write there. Page by page, so that a hundred thousand fit into little memory.
@Component
public class UsedProducts {

  /// How many rows one question reads.
  static final int PAGE = 500;

  private final InstallationStore installations;
  private final ContactStore contacts;
  private final EntitlementStore entitlements;

  UsedProducts(
      InstallationStore installations, ContactStore contacts, EntitlementStore entitlements) {
    this.installations = installations;
    this.contacts = contacts;
    this.entitlements = entitlements;
  }

  /// At most [#PAGE] installations of a product that run on a day, in the order of their ids.
  ///
  /// @param after the last one of the page before
  public List<CustomerInstallation> using(
      Viewer.Machine house, ProductId product, LocalDate day, Optional<InstallationId> after) {
    return installations.using(product, day, after, PAGE);
  }

  /// Every installation of these products that runs on a day, by pages.
  public void eachUsing(
      Viewer.Machine house,
      Collection<ProductId> products,
      LocalDate day,
      Consumer<List<CustomerInstallation>> page) {
    for (ProductId product : products) {
      Optional<InstallationId> after = Optional.empty();
      do {
        List<CustomerInstallation> some = using(house, product, day, after);
        page.accept(some);
        after = some.size() < PAGE ? Optional.empty() : Optional.of(some.getLast().id());
      } while (after.isPresent());
    }
  }

  /// Everybody who may use a product on a day and has told us of no installation of it, by pages.
  public void eachUndeclared(
      Viewer.Machine house, ProductId product, LocalDate day, Consumer<List<CustomerId>> page) {
    Optional<CustomerId> after = Optional.empty();
    do {
      List<CustomerId> some = entitlements.undeclared(product, day, after, PAGE);
      page.accept(some);
      after = some.size() < PAGE ? Optional.empty() : Optional.of(some.getLast());
    } while (after.isPresent());
  }

  /// The contacts of many customers, each customer's in order, by one question.
  public Map<CustomerId, List<Contact>> contactsOf(
      Viewer.Machine house, Collection<CustomerId> customers) {
    return contacts.of(customers).stream().collect(Collectors.groupingBy(Contact::customer));
  }

  /// The first, the second and further contacts of one.
  public List<Contact> contactsOf(Viewer.Machine house, CustomerId customer) {
    return contacts.of(customer);
  }

  /// All that is installed at many customers, also what no longer runs, by one question.
  List<CustomerInstallation> installationsOf(
      Viewer.Machine house, Collection<CustomerId> customers) {
    return installations.of(customers);
  }

  /// What many customers may use, by one question: who is entitled and declared no installation has
  /// it in a version that we do not know.
  public Map<CustomerId, List<Entitlement>> entitlementsOf(
      Viewer.Machine house, Collection<CustomerId> customers) {
    return entitlements.of(customers);
  }
}

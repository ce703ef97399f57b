package org.bellbuoy.customers;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Reads an installation as typed against the catalogue and the customer's others.
@Component
class InstallationWriting {

  private final InstallationStore installations;
  private final Catalog catalog;

  InstallationWriting(InstallationStore installations, Catalog catalog) {
    this.installations = installations;
    this.catalog = catalog;
  }

  /// Refuses: invalid, [CustomerRefusal.InstalledAlready].
  CustomerInstallation read(
      Viewer viewer, InstallationId id, Customer of, InstallationForm typed, Source source) {
    CustomerInstallation read = typed.read(id, of.id(), source, product(viewer, typed));
    boolean twice =
        installations.of(of.id()).stream()
            .anyMatch(other -> !other.id().equals(id) && other.isSameAs(read));
    if (twice) {
      throw new CustomerRefusal.InstalledAlready().refused();
    }
    return read;
  }

  Optional<CustomerInstallation> find(Customer of, String id) {
    List<CustomerInstallation> all = installations.of(of.id());
    return all.stream().filter(one -> one.id().value().toString().equals(id)).findFirst();
  }

  /// What the history calls it.
  String words(Viewer viewer, CustomerInstallation one) {
    String product = catalog.product(viewer, one.product()).map(Product::code).orElse("");
    return (product + " " + one.paper().version() + " " + one.paper().label()).strip();
  }

  private Optional<Product> product(Viewer viewer, InstallationForm typed) {
    return Typed.product(typed.product()).flatMap(code -> catalog.product(viewer, code));
  }
}

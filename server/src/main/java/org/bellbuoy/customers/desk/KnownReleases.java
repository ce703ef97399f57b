package org.bellbuoy.customers.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.catalog.Release;
import org.bellbuoy.customers.CustomerInstallation;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.InstallationId;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Finds products by their ids, the releases that declared versions mean, and the SBOMs. Nothing of
/// it is stored: a release that is registered later is found from then on.
@Component
class KnownReleases {

  private final Catalog catalog;
  private final Customers customers;
  private final Names names;

  KnownReleases(Catalog catalog, Customers customers, Names names) {
    this.catalog = catalog;
    this.customers = customers;
    this.names = names;
  }

  Map<ProductId, Product> products(Viewer viewer) {
    Map<ProductId, Product> found = new HashMap<>();
    catalog.products(viewer).forEach(product -> found.put(product.id(), product));
    return found;
  }

  List<InstallationView> views(
      Viewer viewer, Map<ProductId, Product> products, List<CustomerInstallation> installations) {
    Map<ProductId, List<Release>> releases = new HashMap<>();
    Map<InstallationId, SbomView> sboms = sboms(viewer, installations);
    return installations.stream()
        .map(one -> {
          Product product = products.get(one.product());
          if (product == null) {
            throw new IllegalStateException("An installation of no product");
          }
          List<Release> all =
              releases.computeIfAbsent(product.id(), _ -> catalog.releases(viewer, product));
          return InstallationView.of(
              one,
              product,
              release(product, all, one.paper().version()),
              Optional.ofNullable(sboms.get(one.id())));
        })
        .toList();
  }

  /// What is kept of their SBOMs.
  Map<InstallationId, SbomView> sboms(Viewer viewer, List<CustomerInstallation> installations) {
    List<InstallationId> ids = installations.stream().map(CustomerInstallation::id).toList();
    return names.sboms(viewer, customers.sboms(viewer, ids).values());
  }

  private static Optional<String> release(Product product, List<Release> all, String version) {
    if (version.isEmpty() || !product.scheme().understands(version)) {
      return Optional.empty();
    }
    return all.stream()
        .map(Release::number)
        .filter(number -> product.scheme().order().compare(number, version) == 0)
        .findFirst();
  }
}

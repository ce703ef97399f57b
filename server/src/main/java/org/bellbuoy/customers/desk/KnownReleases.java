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
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Finds products by their ids, and the releases that declared versions mean. Nothing of it is
/// stored: a release that is registered later is found from then on.
@Component
class KnownReleases {

  private final Catalog catalog;

  KnownReleases(Catalog catalog) {
    this.catalog = catalog;
  }

  Map<ProductId, Product> products(Viewer viewer) {
    Map<ProductId, Product> found = new HashMap<>();
    catalog.products(viewer).forEach(product -> found.put(product.id(), product));
    return found;
  }

  List<InstallationView> views(
      Viewer viewer, Map<ProductId, Product> products, List<CustomerInstallation> installations) {
    Map<ProductId, List<Release>> releases = new HashMap<>();
    return installations.stream()
        .map(one -> {
          Product product = products.get(one.product());
          if (product == null) {
            throw new IllegalStateException("An installation of no product");
          }
          List<Release> all =
              releases.computeIfAbsent(product.id(), _ -> catalog.releases(viewer, product));
          return InstallationView.of(one, product, release(product, all, one.paper().version()));
        })
        .toList();
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

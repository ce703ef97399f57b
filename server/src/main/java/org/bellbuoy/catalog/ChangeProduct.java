package org.bellbuoy.catalog;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is known of a product, but never its code.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile, [CatalogRefusal.SchemeInUse].
@Component
public class ChangeProduct {

  private final ProductStore products;
  private final ReleaseStore releases;
  private final Authority authority;
  private final ChangeLog log;

  ChangeProduct(ProductStore products, ReleaseStore releases, Authority authority, ChangeLog log) {
    this.products = products;
    this.releases = releases;
    this.authority = authority;
    this.log = log;
  }

  @Transactional
  public Product execute(Viewer viewer, String code, ProductForm typed, long expected) {
    authority.require(viewer, Permission.EDIT_CATALOG);
    Product before = products.find(code).orElseThrow(() -> new Missing().refused());
    Product after = withCode(typed, code).read(before.id());
    requireReadable(after);
    Differences differences = differences(before, after);
    if (differences.none() && before.version() == expected) {
      return before;
    }
    if (!products.change(after, expected)) {
      throw new ChangedMeanwhile(before.version()).refused();
    }
    log.write(
        viewer,
        Change.PRODUCT_CHANGED,
        before.id().value(),
        before.id().value(),
        differences.inWords());
    return products.find(code).orElseThrow();
  }

  private static ProductForm withCode(ProductForm typed, String code) {
    return new ProductForm(
        code, typed.name(), typed.kind(), typed.scheme(), typed.purl(), typed.cpe());
  }

  private void requireReadable(Product after) {
    boolean unreadable =
        releases.of(after.id(), Shown.ALL).stream()
            .anyMatch(release -> !after.scheme().understands(release.number()));
    if (unreadable) {
      throw new CatalogRefusal.SchemeInUse().refused();
    }
  }

  private static Differences differences(Product before, Product after) {
    return new Differences()
        .of("name", before.name(), after.name())
        .of("kind", before.kind().key(), after.kind().key())
        .of("scheme", before.scheme().code(), after.scheme().code())
        .of("purl", before.purl(), after.purl())
        .of("cpe", before.cpe(), after.cpe());
  }
}

package org.bellbuoy.catalog;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.springframework.transaction.annotation.Transactional;

/// Puts a product into the catalogue.
///
/// Refuses: not allowed, invalid, [CatalogRefusal.AlreadyThere].
@org.springframework.stereotype.Component
public class AddProduct {

  private final ProductStore products;
  private final Authority authority;
  private final ChangeLog log;
  private final Ids ids;

  AddProduct(ProductStore products, Authority authority, ChangeLog log, Ids ids) {
    this.products = products;
    this.authority = authority;
    this.log = log;
    this.ids = ids;
  }

  @Transactional
  public Product execute(Viewer viewer, ProductForm typed) {
    authority.require(viewer, Permission.EDIT_CATALOG);
    Product product = typed.read(new ProductId(ids.next()));
    if (!products.add(product)) {
      throw new CatalogRefusal.AlreadyThere("The code “" + product.code() + "”").refused();
    }
    log.write(
        viewer,
        Change.PRODUCT_ADDED,
        product.id().value(),
        product.id().value(),
        "%s (%s), versions by %s"
            .formatted(product.name(), product.kind().key(), product.scheme().code()));
    return product;
  }
}

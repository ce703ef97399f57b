package org.bellbuoy.catalog;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.transaction.annotation.Transactional;

/// Says that a product no longer contains a component. Saying it twice changes nothing.
///
/// Refuses: not allowed, missing.
@org.springframework.stereotype.Component
public class RemoveComponent {

  private final ProductStore products;
  private final ComponentStore components;
  private final Authority authority;
  private final ChangeLog log;

  RemoveComponent(
      ProductStore products, ComponentStore components, Authority authority, ChangeLog log) {
    this.products = products;
    this.components = components;
    this.authority = authority;
    this.log = log;
  }

  @Transactional
  public void execute(Viewer viewer, String product, String component) {
    authority.require(viewer, Permission.EDIT_CATALOG);
    Product in = products.find(product).orElseThrow(() -> new Missing().refused());
    Component part = components.find(component).orElseThrow(() -> new Missing().refused());
    if (components.remove(in.id(), part.id())) {
      log.write(viewer, Change.COMPONENT_REMOVED, in.id().value(), part.id().value(), part.name());
    }
  }
}

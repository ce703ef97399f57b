package org.bellbuoy.catalog.desk;

import java.util.List;
import org.bellbuoy.catalog.Component;
import org.jspecify.annotations.Nullable;

/// A component in the API; its code is its id.
record ComponentJson(
    String code,
    String name,
    String origin,
    @Nullable String supplier,
    @Nullable String purl,
    List<String> products) {

  static ComponentJson of(Component component) {
    return new ComponentJson(
        component.code(),
        component.name(),
        component.origin().key(),
        component.supplier().orElse(null),
        component.purl().orElse(null),
        component.products());
  }
}

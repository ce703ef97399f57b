package org.bellbuoy.catalog;

import java.util.List;
import java.util.Optional;

/// A part that one or more products contain.
///
/// @param supplier who makes it, where that is not ourselves
/// @param products the codes of the products that contain it
public record Component(
    ComponentId id,
    String code,
    String name,
    Origin origin,
    Optional<String> supplier,
    Optional<String> purl,
    List<String> products,
    long version) {

  public Component {
    products = List.copyOf(products);
  }
}

package org.bellbuoy.standards.facts;

import java.util.List;

/// The versions of a product that were ever released, as the catalogue knows them: formats without
/// ranges name the affected ones one by one.
@FunctionalInterface
public interface Releases {

  List<String> of(Product product);

  /// For a caller without a catalogue.
  static Releases unknown() {
    return _ -> List.of();
  }
}

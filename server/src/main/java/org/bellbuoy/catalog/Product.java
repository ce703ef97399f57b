package org.bellbuoy.catalog;

import java.util.Optional;
import org.bellbuoy.standards.versions.VersionScheme;

/// Something of ours that customers use. Its name is public, and its code stands in addresses and
/// documents for ever.
///
/// @param purl its package URL without a version, where it has one
/// @param cpe its CPE 2.3 name, where it has one
public record Product(
    ProductId id,
    String code,
    String name,
    ProductKind kind,
    VersionScheme scheme,
    Optional<String> purl,
    Optional<String> cpe,
    long version) {

  /// The product as documents name it.
  ///
  /// @param vendor what the vendor is called
  public org.bellbuoy.standards.facts.Product toFacts(String vendor) {
    return new org.bellbuoy.standards.facts.Product(
        vendor, name, code, purl.orElse(null), cpe.orElse(null));
  }
}

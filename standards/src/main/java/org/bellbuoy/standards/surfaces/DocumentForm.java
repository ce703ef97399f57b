package org.bellbuoy.standards.surfaces;

import java.util.Locale;
import org.bellbuoy.standards.facts.PackageIds;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.ScoreOrigin;

/// What each kind of document can hold, and by what it names a product.
public enum DocumentForm {
  CSAF,
  /// One flaw each; a container holds no number of the advisory, no dates and only our scores.
  CVE,
  /// One flaw each, and only our scores.
  OSV,
  /// Whom a flaw hits, by package URL; no scores.
  OPENVEX,
  CYCLONEDX;

  boolean holdsOneFlaw() {
    return this == CVE || this == OSV;
  }

  boolean holdsNumberAndDates() {
    return this != CVE;
  }

  boolean holds(Score score) {
    return switch (this) {
      case CSAF, CYCLONEDX -> true;
      case CVE, OSV -> score.origin() == ScoreOrigin.OURS;
      case OPENVEX -> false;
    };
  }

  boolean namesVendors() {
    return this != OPENVEX;
  }

  /// OSV tells of affected products alone.
  boolean namesUnaffectedProducts() {
    return this != OSV;
  }

  String key(Product product) {
    return switch (this) {
      case CSAF, OSV, CYCLONEDX -> product.code();
      case CVE -> product.name().toLowerCase(Locale.ROOT);
      case OPENVEX -> PackageIds.of(product);
    };
  }
}

package org.bellbuoy.standards.surfaces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.VersionRange;

/// What is said of one product and one flaw, however many rows say it.
final class ProductClaim {
  private final String name;
  private final Set<String> vendors = new LinkedHashSet<>();
  private final List<VersionRange> affected = new ArrayList<>();
  private final Set<String> fixed = new LinkedHashSet<>();
  private final Set<String> spared = new LinkedHashSet<>();

  private ProductClaim(String name) {
    this.name = name;
  }

  /// The claims by what the form names products with.
  static Map<String, ProductClaim> of(VulnerabilityFacts flaw, DocumentForm form) {
    Map<String, ProductClaim> claims = new LinkedHashMap<>();
    for (StatusRow row : flaw.statuses()) {
      if (form.namesUnaffectedProducts() || row instanceof AffectedRange) {
        claim(claims, row, form).add(row);
      }
    }
    if (!form.namesUnaffectedProducts()) {
      flaw.fixed().stream()
          .filter(row -> claims.containsKey(form.key(row.product())))
          .forEach(row -> claim(claims, row, form).add(row));
    }
    return claims;
  }

  private static ProductClaim claim(
      Map<String, ProductClaim> claims, StatusRow row, DocumentForm form) {
    return claims.computeIfAbsent(
        form.key(row.product()), _ -> new ProductClaim(row.product().name()));
  }

  private void add(StatusRow row) {
    vendors.add(row.product().vendor());
    switch (row) {
      case AffectedRange r -> affected.add(r.versions());
      case FixedVersion r -> fixed.add(r.version());
      case NotAffected r -> r.versions().single().ifPresent(spared::add);
      case UnderInvestigation _, Remainder _ -> {}
    }
  }

  String name() {
    return name;
  }

  Set<String> vendors() {
    return vendors;
  }

  List<VersionRange> affected() {
    return affected;
  }

  Set<String> fixed() {
    return fixed;
  }

  /// A CVE container has no word for fixed: it calls such versions unaffected.
  boolean spares(String version) {
    return fixed.contains(version) || spared.contains(version);
  }

  /// Nothing but what holds for versions that nobody names.
  boolean saysNothing() {
    return affected.isEmpty() && fixed.isEmpty();
  }
}

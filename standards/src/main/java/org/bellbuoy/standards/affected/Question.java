package org.bellbuoy.standards.affected;

import org.bellbuoy.standards.facts.PackageRef;
import org.jspecify.annotations.Nullable;

/// Which product, by its code, name, package URL or CPE, and which version of it, where one is
/// known.
public record Question(String product, @Nullable String version) {

  public Question {
    product = product.strip();
    version = version == null || version.isBlank() ? null : version.strip();
  }

  /// Takes the version out of a package URL or a CPE, where no other is given.
  public static Question of(String product, @Nullable String version) {
    Question asked = new Question(product, version);
    return asked.version == null ? new Question(asked.product, versionIn(asked.product)) : asked;
  }

  private static @Nullable String versionIn(String product) {
    if (ProductKeys.isPurl(product)) {
      return PackageRef.of(product).version();
    }
    return ProductKeys.isCpe(product) ? ProductKeys.cpeVersion(product) : null;
  }
}

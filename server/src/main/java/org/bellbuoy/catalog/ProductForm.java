package org.bellbuoy.catalog;

import java.util.Optional;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;

/// A product as typed. The code is read only when it is added and never changes.
///
/// @param scheme the code of a version scheme, such as `semver`
public record ProductForm(
    @Nullable String code,
    @Nullable String name,
    @Nullable String kind,
    @Nullable String scheme,
    @Nullable String purl,
    @Nullable String cpe) {

  public static ProductForm empty() {
    return new ProductForm("", "", ProductKind.RELEASED.key(), "semver", "", "");
  }

  public static ProductForm of(Product product) {
    return new ProductForm(
        product.code(),
        product.name(),
        product.kind().key(),
        product.scheme().code(),
        product.purl().orElse(""),
        product.cpe().orElse(""));
  }

  Product read(ProductId id) {
    Reading reading = new Reading();
    Product product =
        new Product(
            id,
            Texts.code(reading, code),
            reading.line("name", name, Texts.NAME),
            reading.choice("kind", kind, ProductKind.class).orElse(ProductKind.RELEASED),
            scheme(reading),
            Texts.purl(reading, purl),
            Texts.cpe(reading, cpe),
            0);
    reading.finish();
    return product;
  }

  private VersionScheme scheme(Reading reading) {
    Optional<VersionScheme> found = VersionScheme.find(scheme == null ? "" : scheme.strip());
    if (found.isEmpty()) {
      reading.flaw("scheme", "Choose one of the version schemes offered.");
    }
    return found.orElse(VersionScheme.GENERIC);
  }
}

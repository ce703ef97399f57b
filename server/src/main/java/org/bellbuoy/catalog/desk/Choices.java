package org.bellbuoy.catalog.desk;

import java.util.Arrays;
import java.util.List;
import org.bellbuoy.catalog.Component;
import org.bellbuoy.catalog.Origin;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductKind;
import org.bellbuoy.catalog.Stream;
import org.bellbuoy.catalog.Support;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.web.page.Choice;

/// What the forms of the catalogue offer to choose from.
final class Choices {

  private Choices() {}

  static List<Choice> kinds() {
    return Arrays.stream(ProductKind.values())
        .map(kind -> Choice.of(kind.key(), kind.words()))
        .toList();
  }

  static List<Choice> schemes() {
    return Arrays.stream(VersionScheme.values())
        .map(scheme -> Choice.of(scheme.code(), words(scheme)))
        .toList();
  }

  private static String words(VersionScheme scheme) {
    return switch (scheme) {
      case DOTTED -> "Numbers between dots, such as 2026.3.1";
      case SEMVER -> "Semantic versioning, such as 2.1.0-rc.1";
      case MAVEN -> "Maven";
      case NPM -> "npm";
      case NUGET -> "NuGet";
      case PYPI -> "Python (PEP 440)";
      case DEBIAN -> "Debian packages";
      case RPM -> "RPM packages";
      case GO -> "Go modules";
      case GENERIC -> "Anything with numbers in it";
    };
  }

  static List<Choice> supports() {
    return Arrays.stream(Support.values())
        .map(support -> Choice.of(support.key(), support.words()))
        .toList();
  }

  static List<Choice> origins() {
    return Arrays.stream(Origin.values())
        .map(origin -> Choice.of(origin.key(), origin.words()))
        .toList();
  }

  /// The streams of a product, and the choice to let the number decide.
  static List<Choice> streams(List<Stream> streams) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(Choice.of("", "By the number")),
            streams.stream().map(stream -> Choice.of(stream.name(), stream.name())))
        .toList();
  }

  /// The components that a product does not contain yet.
  static List<Choice> components(List<Component> all, Product product) {
    return all.stream()
        .filter(component -> !component.products().contains(product.code()))
        .map(component -> Choice.of(component.code(), component.name()))
        .toList();
  }
}

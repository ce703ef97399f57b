package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a customer sees of something that runs there, or that they may use and told us of none.
///
/// @param code of the product
/// @param name of the product
/// @param version empty where it is not known
/// @param source how we learned of it, or null where nobody told us
/// @param until the last day, or null while it runs
public record OwnInstallation(
    String code,
    String name,
    Optional<String> purl,
    Optional<String> cpe,
    String label,
    String version,
    @Nullable Source source,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {

  /// By whichever of them an advisory may know the product.
  public List<String> names() {
    return Stream.of(Optional.of(code), purl, cpe, Optional.of(name))
        .flatMap(Optional::stream)
        .toList();
  }

  public boolean isDeclared() {
    return source != null;
  }

  boolean runsOn(LocalDate day) {
    return until == null || !until.isBefore(day);
  }
}

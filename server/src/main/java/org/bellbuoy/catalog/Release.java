package org.bellbuoy.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One version of a product that customers can get, or soon can.
///
/// @param code stands in addresses
/// @param number the version, by the product's scheme
/// @param sha256 of the download, in lower-case hex
/// @param visibility whether the world may know of it
public record Release(
    ReleaseId id,
    ProductId product,
    StreamId stream,
    String code,
    String number,
    Optional<LocalDate> releasedOn,
    Optional<LocalDate> supportEnd,
    Optional<String> download,
    Optional<String> sha256,
    Visibility visibility,
    Instant registeredAt,
    long version) {

  /// May the world know of it?
  public enum Visibility {
    PUBLIC,
    /// Staged: known to those who prepare it, until it is revealed.
    HIDDEN
  }

  public boolean isHidden() {
    return visibility == Visibility.HIDDEN;
  }
}

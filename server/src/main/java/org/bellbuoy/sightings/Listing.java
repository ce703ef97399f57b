package org.bellbuoy.sightings;

import java.time.Instant;
import java.time.LocalDate;
import org.bellbuoy.standards.facts.CveId;
import org.jspecify.annotations.Nullable;

/// What CISA's catalogue says of one vulnerability that is exploited.
///
/// @param reachedAt when the listing reached us first
/// @param goneAt when the catalogue that came had it no more, or null
public record Listing(Entry entry, Instant reachedAt, @Nullable Instant goneAt) {

  public CveId cve() {
    return entry.cve();
  }

  public boolean stands() {
    return goneAt == null;
  }

  /// The entry as the catalogue has it.
  ///
  /// @param added the day on which it was listed
  /// @param due by when agencies of the United States have to act
  /// @param ransomware whether it is known to be used for ransomware
  public record Entry(
      CveId cve,
      String vendor,
      String product,
      String name,
      LocalDate added,
      LocalDate due,
      boolean ransomware,
      String summary,
      String action,
      String notes) {}
}

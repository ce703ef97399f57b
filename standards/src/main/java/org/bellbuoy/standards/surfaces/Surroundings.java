package org.bellbuoy.standards.surfaces;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.statuses.KnownProduct;
import org.jspecify.annotations.Nullable;

/// What is known beside the facts of the advisory itself.
///
/// @param catalogue products with their streams and releases; empty where there is no catalogue
/// @param otherIds the ids of other flaws, each with the number of the advisory that has it
/// @param address the one address of the advisory's page
/// @param privatePlaces how addresses begin that strangers must not see
/// @param publicFrom before which nothing may be visible
public record Surroundings(
    List<KnownProduct> catalogue,
    Map<CveId, String> otherIds,
    @Nullable String address,
    List<String> privatePlaces,
    @Nullable Instant publicFrom) {

  public Surroundings {
    catalogue = List.copyOf(catalogue);
    otherIds = Map.copyOf(otherIds);
    privatePlaces = List.copyOf(privatePlaces);
  }

  /// For whoever knows nothing else.
  public static Surroundings none() {
    return new Surroundings(List.of(), Map.of(), null, List.of(), null);
  }
}

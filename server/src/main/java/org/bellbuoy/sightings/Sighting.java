package org.bellbuoy.sightings;

import java.util.Optional;
import org.bellbuoy.standards.facts.CveId;

/// What the public lists say of one id. It is what others say, and never a statement of ours.
public record Sighting(CveId cve, Optional<Listing> listing, Optional<Score> score) {

  /// Whether CISA lists it as exploited today.
  public boolean listed() {
    return listing.filter(Listing::stands).isPresent();
  }
}

package org.bellbuoy.publication;

import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Answers whether every surface of a case's release advisory was seen to say what it says. Where
/// it was taken back before anybody had looked, that is what every surface must say.
@Component
class KeepSurfacesVerified implements FactKeeper {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final PublishedAdvisories published;
  private final Sightings sightings;

  KeepSurfacesVerified(PublishedAdvisories published, Sightings sightings) {
    this.published = published;
    this.sightings = sightings;
  }

  @Override
  public Fact keeps() {
    return Fact.SURFACES_VERIFIED;
  }

  @Override
  public boolean holds(CaseId id) {
    return published
        .lastReleaseOf(id.value())
        .filter(release -> sightings.verified(HOUSE, release.id()))
        .isPresent();
  }
}

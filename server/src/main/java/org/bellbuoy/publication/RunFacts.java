package org.bellbuoy.publication;

import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// What the bundle of a run says: as it is public, or as it would be.
@Component
class RunFacts {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Advisories advisories;
  private final PublishedAdvisories published;

  RunFacts(Advisories advisories, PublishedAdvisories published) {
    this.advisories = advisories;
    this.published = published;
  }

  AdvisoryFacts of(Bundle bundle) {
    return isPublic(bundle).orElseGet(() -> advisories.open(HOUSE, bundle.advisory()).facts());
  }

  /// What everybody reads, where it is this revision.
  Optional<AdvisoryFacts> isPublic(Bundle bundle) {
    return published
        .find(bundle.advisory())
        .filter(found -> found.revision().equals(bundle.revision()))
        .map(PublishedAdvisory::facts);
  }
}

package org.bellbuoy.notices;

import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.runs.Bundle;
import org.springframework.stereotype.Component;

/// Finds what the world reads, or would read, of the revision that a run puts out.
@Component
class RevisionsInPublic {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Advisories advisories;
  private final PublishedAdvisories published;

  RevisionsInPublic(Advisories advisories, PublishedAdvisories published) {
    this.advisories = advisories;
    this.published = published;
  }

  /// Empty while it is not public.
  Optional<RevisionInPublic> find(Bundle bundle) {
    return published
        .publishedAfter(bundle.revision())
        .flatMap(later ->
            published.find(bundle.advisory()).map(now -> new RevisionInPublic(now.facts(), later)));
  }

  /// As it is public, or as it would be.
  RevisionInPublic open(Bundle bundle) {
    return find(bundle)
        .orElseGet(
            () -> new RevisionInPublic(advisories.open(HOUSE, bundle.advisory()).facts(), 0));
  }
}

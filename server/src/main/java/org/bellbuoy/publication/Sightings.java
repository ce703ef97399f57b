package org.bellbuoy.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What may be asked about the surfaces of an advisory, as they were last seen.
@Component
public class Sightings {

  private final SightingStore store;
  private final Advisories advisories;
  private final PublishedAdvisories published;

  Sightings(SightingStore store, Advisories advisories, PublishedAdvisories published) {
    this.store = store;
    this.advisories = advisories;
    this.published = published;
  }

  /// One for each surface that was looked at, in the order of the surfaces.
  public List<Sighting> of(Viewer viewer, AdvisoryId id) {
    return store.of(advisories.get(viewer, id).id()).stream()
        .sorted(Comparator.comparing(Sighting::surface))
        .toList();
  }

  /// Whether each surface was seen to say what the published revision says.
  public boolean verified(Viewer viewer, AdvisoryId id) {
    List<Sighting> seen = of(viewer, id);
    Optional<UUID> revision =
        published.find(id).map(PublishedAdvisory::revision).map(known -> known.value());
    return seen.size() == Surface.values().length
        && seen.stream().allMatch(Sighting::equal)
        && seen.stream().allMatch(each -> Optional.of(each.revision()).equals(revision));
  }
}

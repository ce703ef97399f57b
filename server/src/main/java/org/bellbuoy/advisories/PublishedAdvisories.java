package org.bellbuoy.advisories;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// What the world may read. Public, so anybody may ask; there is no viewer to weigh.
@Component
public class PublishedAdvisories {

  private final PublishedStore store;

  PublishedAdvisories(PublishedStore store) {
    this.store = store;
  }

  /// All of them, the latest revised first.
  public List<AdvisoryFacts> all() {
    return store.all();
  }

  public Optional<AdvisoryFacts> byNumber(String trackingId) {
    return store.byNumber(trackingId);
  }
}

package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.RecordTranslations;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes public what was reviewed of a published advisory in other languages since, and takes out
/// what was taken back. Only its pages change: no revision, no date, no feed, and nobody is told.
///
/// Refuses what [RecordTranslations] refuses, and while nothing may leave the house.
@Component
public class PublishTranslations {

  private final RecordTranslations recording;
  private final Bakery bakery;
  private final RestoreFence fence;

  PublishTranslations(RecordTranslations recording, Bakery bakery, RestoreFence fence) {
    this.recording = recording;
    this.bakery = bakery;
    this.fence = fence;
  }

  /// @param hash of the translations that the publisher has before them
  /// @return the files that changed
  @Transactional
  public List<String> publish(Viewer by, AdvisoryId id, String hash) {
    fence.requireOpen();
    AdvisoryFacts facts = recording.record(by, id, hash);
    List<String> changed = bakery.bake(List.of(facts));
    CrashPoint.here("publication.translations.before-commit");
    return changed;
  }
}

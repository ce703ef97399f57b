package org.bellbuoy.advisories;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Standing;
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

  public Optional<PublishedAdvisory> find(AdvisoryId id) {
    return store.whole(id);
  }

  /// How many revisions of the same advisory were published after this one; empty while it was not
  /// published itself.
  public Optional<Integer> publishedAfter(RevisionId revision) {
    return store.publishedAfter(revision);
  }

  /// Those that came out of a case, the oldest first.
  public List<PublishedAdvisory> ofCase(UUID caseId) {
    return store.ofCase(caseId);
  }

  /// The release advisory of a case, if one stands in public and was not taken back.
  public Optional<PublishedAdvisory> releaseOf(UUID caseId) {
    return releases(caseId).filter(PublishedAdvisories::inForce).findFirst();
  }

  /// The last word of a case: its release advisory, or one that was taken back or led on where none
  /// stands. That page is public too, and what it says is read back like everything else.
  public Optional<PublishedAdvisory> lastReleaseOf(UUID caseId) {
    return releaseOf(caseId).or(() -> releases(caseId).reduce((_, later) -> later));
  }

  private Stream<PublishedAdvisory> releases(UUID caseId) {
    return ofCase(caseId).stream().filter(each -> each.facts().kind() == AdvisoryKind.RELEASE);
  }

  private static boolean inForce(PublishedAdvisory advisory) {
    return advisory.facts().tracking().standing() instanceof Standing.InForce;
  }

  /// What may be read of it in other languages.
  public List<PublishedTranslation> translations(String trackingId) {
    return store.translations(trackingId);
  }

  public Optional<AdvisoryFacts> byNumber(String trackingId) {
    return store.byNumber(trackingId);
  }
}

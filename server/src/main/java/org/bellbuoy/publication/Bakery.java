package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes the public tree out of what is published, the letterhead and the key.
///
/// One batch is one transaction, written in the order of CSAF 2.0 section 7: documents, hashes and
/// signatures, then feed and indexes, then the metadata. So the world sees the old tree or the new.
@Component
class Bakery {

  private final Oven oven;
  private final PublishedAdvisories advisories;
  private final Letterheads letterheads;
  private final Signing signing;
  private final DocumentBaking documents;
  private final IndexBaking indexes;
  private final FrontBaking front;
  private final AffectedBaking affected;
  private final RestoreFence fence;

  Bakery(
      Oven oven,
      PublishedAdvisories advisories,
      Letterheads letterheads,
      Signing signing,
      DocumentBaking documents,
      IndexBaking indexes,
      FrontBaking front,
      AffectedBaking affected,
      RestoreFence fence) {
    this.affected = affected;
    this.oven = oven;
    this.advisories = advisories;
    this.letterheads = letterheads;
    this.signing = signing;
    this.documents = documents;
    this.indexes = indexes;
    this.front = front;
    this.fence = fence;
  }

  /// Bakes what these advisories change.
  ///
  /// @return the paths that changed, in the order in which they were written
  @Transactional(propagation = Propagation.MANDATORY)
  public List<String> bake(List<AdvisoryFacts> changed) {
    Batch batch = oven.open();
    Letterhead letterhead = letterheads.inForce();
    for (AdvisoryFacts facts : changed) {
      documents.bake(batch, facts, letterhead, signing);
    }
    if (batch.before().generation() == 0) {
      front.bake(batch, letterhead, signing);
    }
    CrashPoint.here("publication.bake.no-index-yet");
    List<String> paths = finish(batch, letterhead, changed);
    CrashPoint.here("publication.bake.written");
    return paths;
  }

  /// Bakes everything anew; only what differs is written. While nothing may leave the house, the
  /// tree stays as it is.
  @Transactional
  public List<String> bakeAll() {
    if (fence.held()) {
      return List.of();
    }
    Batch batch = oven.open();
    Letterhead letterhead = letterheads.inForce();
    for (AdvisoryFacts facts : advisories.all()) {
      documents.bake(batch, facts, letterhead, signing);
    }
    front.bake(batch, letterhead, signing);
    affected.bakeAll(batch, advisories.all(), letterhead, signing);
    return finish(batch, letterhead, List.of());
  }

  private List<String> finish(Batch batch, Letterhead letterhead, List<AdvisoryFacts> changed) {
    List<AdvisoryFacts> all = advisories.all();
    affected.bake(batch, changed, all, letterhead, signing);
    indexes.bake(batch, all, letterhead);
    batch.close();
    return batch.changed();
  }
}

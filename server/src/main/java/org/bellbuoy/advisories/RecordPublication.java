package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Lifted;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Publisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Told by whoever makes it public, in the same transaction: this revision is what the world reads.
@Component
public class RecordPublication {

  private final AdvisoryStore store;
  private final RevisionStore revisions;
  private final PublishedStore published;
  private final Clock clock;
  private final News news;

  RecordPublication(
      AdvisoryStore store,
      RevisionStore revisions,
      PublishedStore published,
      Clock clock,
      News news) {
    this.store = store;
    this.revisions = revisions;
    this.published = published;
    this.clock = clock;
    this.news = news;
  }

  /// @param lifted the proof that it may be said; empty only for what was public before
  /// @return what the world reads from now on
  @Transactional(propagation = Propagation.MANDATORY)
  public AdvisoryFacts record(
      Viewer by, Approved approved, Optional<Lifted> lifted, Publisher publisher) {
    requireProof(approved, lifted);
    Instant now = clock.instant();
    Instant released = approved.revision().releasedAs();
    AdvisoryFacts facts =
        Assembling.facts(
            approved.content(),
            publisher,
            published.find(approved.advisory()),
            released == null ? now : released);
    RevisionId revision = approved.revision().id();
    revisions.publish(revision, now);
    published.put(
        approved.advisory(),
        revision,
        facts,
        PublishedTranslation.next(
            published.translations(approved.advisory()), approved.content().translations(), facts));
    AdvisoryState state = state(approved);
    store.release(approved.advisory(), state, release(facts));
    news.tell(told(by, approved, state, now));
    return facts;
  }

  private static void requireProof(Approved approved, Optional<Lifted> lifted) {
    Optional<EmbargoId> circle = approved.circle();
    if (circle.isPresent() && !circle.equals(lifted.map(Lifted::embargo))) {
      throw new IllegalStateException("No proof that the embargo of this advisory is lifted");
    }
  }

  private static AdvisoryState state(Approved approved) {
    return switch (approved.revision().purpose()) {
      case WITHDRAWAL -> AdvisoryState.WITHDRAWN;
      case SUPERSESSION -> AdvisoryState.SUPERSEDED;
      case CONTENT ->
          approved.content().particulars().status() == DocumentStatus.INTERIM
              ? AdvisoryState.INTERIM
              : AdvisoryState.FINAL;
    };
  }

  private static AdvisoryStore.Release release(AdvisoryFacts facts) {
    return new AdvisoryStore.Release(
        facts.tracking().initialRelease(),
        facts.tracking().currentRelease(),
        facts.tracking().nextUpdateBy());
  }

  private static AdvisoryPublished told(
      Viewer by, Approved approved, AdvisoryState state, Instant now) {
    UUID caseId = approved.of().caseId();
    String hash = approved.revision().hash();
    return new AdvisoryPublished(
        by.actor(),
        now,
        approved.advisory().value(),
        approved.revision().id().value(),
        caseId,
        state,
        approved.revision().purpose(),
        approved.content().particulars().mustActAgain(),
        hash == null ? "" : hash);
  }
}

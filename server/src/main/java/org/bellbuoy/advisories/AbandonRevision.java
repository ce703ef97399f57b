package org.bellbuoy.advisories;

import java.time.Clock;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives up the revision under way. What was published before still stands.
///
/// Refuses: [AdvisoryRefusal.NotInThatState].
@Component
public class AbandonRevision {

  private final RevisionStore revisions;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  AbandonRevision(RevisionStore revisions, Rights rights, Clock clock, News news) {
    this.revisions = revisions;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void abandon(Viewer by, AdvisoryId id) {
    rights.hold(by, Permission.DRAFT_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id);
    revisions.abandon(revision.id());
    news.tell(
        new RevisionAbandoned(by.actor(), clock.instant(), id.value(), revision.id().value()));
  }
}

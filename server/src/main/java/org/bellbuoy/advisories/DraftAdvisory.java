package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins to write an advisory, inside the circle of what it is about.
@Component
public class DraftAdvisory {

  private final AdvisoryStore store;
  private final DraftMaking making;
  private final Rights rights;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  DraftAdvisory(
      AdvisoryStore store, DraftMaking making, Rights rights, Ids ids, Clock clock, News news) {
    this.store = store;
    this.making = making;
    this.rights = rights;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public AdvisoryId draft(Viewer by, NewAdvisory draft) {
    rights.require(by, Permission.DRAFT_ADVISORY, draft.circle());
    UUID person = rights.person(by);
    Instant now = clock.instant();
    Advisory advisory = opened(draft, now);
    store.add(advisory);
    making.start(
        advisory,
        new DraftMaking.Plan(
            1, draft.kind(), Purpose.CONTENT, null, draft.texts(), draft.particulars()),
        person);
    news.tell(new AdvisoryDrafted(by.actor(), now, advisory.id().value()));
    return advisory.id();
  }

  private Advisory opened(NewAdvisory draft, Instant now) {
    return new Advisory(
        new AdvisoryId(ids.next()),
        ids.code(),
        Origin.WRITTEN,
        AdvisoryState.UNPUBLISHED,
        draft.circle(),
        draft.caseId(),
        null,
        null,
        null,
        null,
        now,
        0);
  }
}

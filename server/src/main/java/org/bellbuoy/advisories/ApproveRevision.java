package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Confirmed;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second person says yes to exactly these words, having seen them as a page at phone width.
///
/// Refuses: [AdvisoryRefusal.NotInThatState], [AdvisoryRefusal.WroteItThemselves],
/// [AdvisoryRefusal.OtherContent] when the hash is not that of the frozen content.
@Component
public class ApproveRevision {

  private final RevisionStore revisions;
  private final Reviews reviews;
  private final SecondPerson second;
  private final DraftVault vault;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  ApproveRevision(
      RevisionStore revisions,
      Reviews reviews,
      SecondPerson second,
      DraftVault vault,
      Rights rights,
      Clock clock,
      News news) {
    this.revisions = revisions;
    this.reviews = reviews;
    this.second = second;
    this.vault = vault;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// @param hash of the content that the approver has read
  /// @param alone what the approver typed to decide alone in an emergency; empty otherwise
  @Transactional
  public void approve(Viewer by, AdvisoryId id, String hash, String alone) {
    Advisory advisory = rights.hold(by, Permission.APPROVE_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id, RevisionState.IN_REVIEW);
    if (!hash.equals(revision.hash())
        || !hash.equals(FactsJson.hash(vault.frozen(revision.id())))) {
      throw new AdvisoryRefusal.OtherContent().refused();
    }
    UUID person = rights.person(by);
    Confirmed how =
        second.require(
            by, reviews.of(by, advisory, revision), alone, new AdvisoryRefusal.WroteItThemselves());
    Instant now = clock.instant();
    revisions.approve(revision.id(), person, now, how);
    revisions.previewSeen(revision.id(), person);
    news.tell(new RevisionApproved(by.actor(), now, id.value(), revision.id().value(), hash));
    CrashPoint.here("advisories.approve.before-commit");
  }
}

package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
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
  private final SectionStore sections;
  private final DraftVault vault;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  ApproveRevision(
      RevisionStore revisions,
      SectionStore sections,
      DraftVault vault,
      Rights rights,
      Clock clock,
      News news) {
    this.revisions = revisions;
    this.sections = sections;
    this.vault = vault;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// @param hash of the content that the approver has read
  @Transactional
  public void approve(Viewer by, AdvisoryId id, String hash) {
    rights.hold(by, Permission.APPROVE_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id, RevisionState.IN_REVIEW);
    UUID person = rights.person(by);
    if (person.equals(revision.submittedBy()) || sections.writers(revision.id()).contains(person)) {
      throw new AdvisoryRefusal.WroteItThemselves().refused();
    }
    if (!hash.equals(revision.hash())
        || !hash.equals(FactsJson.hash(vault.frozen(revision.id())))) {
      throw new AdvisoryRefusal.OtherContent().refused();
    }
    Instant now = clock.instant();
    revisions.approve(revision.id(), person, now);
    revisions.previewSeen(revision.id(), person);
    news.tell(new RevisionApproved(by.actor(), now, id.value(), revision.id().value(), hash));
    CrashPoint.here("advisories.approve.before-commit");
  }
}

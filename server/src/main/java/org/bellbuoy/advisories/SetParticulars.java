package org.bellbuoy.advisories;

import java.time.Clock;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Replaces what the draft states besides its prose: the flaws, the versions, the credits, the kind
/// of advisory and how settled it is. A frozen or approved revision is a draft again.
///
/// Refuses: [AdvisoryRefusal.NotInThatState], [ChangedMeanwhile].
@Component
public class SetParticulars {

  private final RevisionStore revisions;
  private final SectionStore sections;
  private final DraftVault vault;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  SetParticulars(
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

  /// @param expected the revision's version that the writer had read
  @Transactional
  public void set(
      Viewer by, AdvisoryId id, AdvisoryKind kind, Particulars particulars, long expected) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id);
    if (revision.version() != expected) {
      throw new ChangedMeanwhile(revision.version()).refused();
    }
    revisions.replaceParticulars(
        revision.id(), kind, vault.seal(advisory, revision.id(), particulars));
    sections.wrote(revision.id(), rights.person(by));
    revisions.thaw(revision.id());
    news.tell(new DraftEdited(by.actor(), clock.instant(), id.value(), revision.id().value()));
  }
}

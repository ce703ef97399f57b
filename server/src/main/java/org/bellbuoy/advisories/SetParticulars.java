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
/// What somebody else stated meanwhile is kept beside it, field by field.
///
/// Refuses: [AdvisoryRefusal.NotInThatState], [AdvisoryRefusal.StatedOtherwise] where both gave one
/// field another value, [ChangedMeanwhile] where what was read is not told.
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
    replace(by, advisory, revision, kind, particulars);
  }

  @Transactional
  public void set(Viewer by, AdvisoryId id, Restated asked) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id);
    Particulars was = vault.particulars(revision.id());
    Stated whole = whole(asked, revision, Stated.of(revision.kind(), was));
    replace(by, advisory, revision, whole.kind(), asked.onto(was, whole));
  }

  private static Stated whole(Restated asked, Revision revision, Stated theirs) {
    if (revision.version() == asked.expected()) {
      return asked.ours();
    }
    Stated read = asked.read();
    if (read == null) {
      throw new ChangedMeanwhile(revision.version()).refused();
    }
    StatedMerge merged = StatedMerge.of(read, theirs, asked.ours());
    if (!merged.clashes().isEmpty()) {
      throw new AdvisoryRefusal.StatedOtherwise(merged.clashes()).refused();
    }
    return merged.whole();
  }

  private void replace(
      Viewer by, Advisory advisory, Revision revision, AdvisoryKind kind, Particulars said) {
    AdvisoryId id = advisory.id();
    revisions.replaceParticulars(revision.id(), kind, vault.seal(advisory, revision.id(), said));
    sections.wrote(revision.id(), rights.person(by));
    revisions.thaw(revision.id());
    news.tell(new DraftEdited(by.actor(), clock.instant(), id.value(), revision.id().value()));
  }
}

package org.bellbuoy.advisories;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Hands out the proof that a revision is approved.
@Component
public class Approvals {

  private final RevisionStore revisions;
  private final DraftVault vault;
  private final Rights rights;

  Approvals(RevisionStore revisions, DraftVault vault, Rights rights) {
    this.revisions = revisions;
    this.vault = vault;
    this.rights = rights;
  }

  /// The approved revision of this advisory, held still until the transaction ends.
  ///
  /// Refuses: [AdvisoryRefusal.NotInThatState], [AdvisoryRefusal.OtherContent] when the approval is
  /// for another hash than the reader's or than that of what is stored.
  public Approved get(Viewer viewer, AdvisoryId id, String hash) {
    Advisory advisory = rights.hold(viewer, Permission.PUBLISH_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id, RevisionState.APPROVED);
    Content content = vault.frozen(revision.id());
    if (!hash.equals(revision.hash()) || !hash.equals(FactsJson.hash(content))) {
      throw new AdvisoryRefusal.OtherContent().refused();
    }
    return new Approved(advisory, revision, content);
  }
}

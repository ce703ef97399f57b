package org.bellbuoy.advisories;

import java.util.List;
import org.springframework.stereotype.Component;

/// Which revision the desk speaks of, and what it says: the one under way, else the last published.
@Component
class ShownRevision {

  private final RevisionStore revisions;
  private final DraftVault vault;

  ShownRevision(RevisionStore revisions, DraftVault vault) {
    this.revisions = revisions;
    this.vault = vault;
  }

  static Revision of(List<Revision> all) {
    return all.stream()
        .filter(revision -> revision.state().underWay())
        .findFirst()
        .or(() ->
            all.stream()
                .filter(revision -> revision.state() == RevisionState.PUBLISHED)
                .findFirst())
        .orElseGet(all::getFirst);
  }

  Content content(Advisory advisory) {
    return content(advisory, of(revisions.of(advisory.id())));
  }

  Content content(Advisory advisory, Revision revision) {
    if (revision.hash() != null) {
      return vault.frozen(revision.id());
    }
    String number = advisory.trackingId();
    return Content.of(
        number == null ? "DRAFT" : number,
        revision.number(),
        revision.kind(),
        vault.texts(revision.id()),
        vault.particulars(revision.id()));
  }
}

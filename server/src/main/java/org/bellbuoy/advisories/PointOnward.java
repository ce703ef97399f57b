package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts a revision of a published advisory that leads its readers on to the one that completes
/// its fix. Like every revision it needs a second person.
///
/// Refuses: [AdvisoryRefusal.NothingCompletesIt], [AdvisoryRefusal.RevisionUnderWay],
/// [AdvisoryRefusal.AdvisoryHasEnded].
@Component
public class PointOnward {

  private final Advisories advisories;
  private final Lineage lineage;
  private final StartRevision start;
  private final RevisionStore revisions;
  private final DraftVault vault;
  private final Rights rights;

  PointOnward(
      Advisories advisories,
      Lineage lineage,
      StartRevision start,
      RevisionStore revisions,
      DraftVault vault,
      Rights rights) {
    this.advisories = advisories;
    this.lineage = lineage;
    this.start = start;
    this.revisions = revisions;
    this.vault = vault;
    this.rights = rights;
  }

  @Transactional
  public RevisionId point(Viewer by, AdvisoryId id) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    UnderWay.none(revisions, advisory);
    String number =
        lineage
            .onward(by, advisories.open(by, id))
            .orElseThrow(() -> new AdvisoryRefusal.NothingCompletesIt().refused());
    RevisionId started = start.next(by, advisory, Purpose.CONTENT, null);
    Revision revision = UnderWay.required(revisions, id);
    Particulars was = vault.particulars(started);
    List<Reference> references = new ArrayList<>(was.references());
    references.add(lineage.onwardTo(number));
    revisions.replaceParticulars(
        started, revision.kind(), vault.seal(advisory, started, was.referring(references)));
    return started;
  }
}

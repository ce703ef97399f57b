package org.bellbuoy.advisories;

import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.springframework.stereotype.Component;

/// Answers whether the release advisory of a case is complete: approved by a second person, and
/// every gate green but the one that waits for the end of the embargo; or public already.
@Component
class KeepAdvisoryReady implements FactKeeper {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final AdvisoryStore advisories;
  private final RevisionStore revisions;
  private final PublishedAdvisories published;
  private final Gates gates;

  KeepAdvisoryReady(
      AdvisoryStore advisories,
      RevisionStore revisions,
      PublishedAdvisories published,
      Gates gates) {
    this.advisories = advisories;
    this.revisions = revisions;
    this.published = published;
    this.gates = gates;
  }

  @Override
  public Fact keeps() {
    return Fact.ADVISORY_READY;
  }

  @Override
  public boolean holds(CaseId id) {
    return published.releaseOf(id.value()).isPresent()
        || advisories.ofCase(id.value()).stream().anyMatch(this::complete);
  }

  private boolean complete(Advisory advisory) {
    return revisions
        .underWay(advisory.id())
        .filter(revision -> revision.kind() == AdvisoryKind.RELEASE)
        .filter(revision -> revision.state() == RevisionState.APPROVED)
        .filter(revision -> gates.complete(HOUSE, advisory, revision))
        .isPresent();
  }
}

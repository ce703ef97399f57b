package org.bellbuoy.intake;

import java.util.Optional;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WhoConfirms;
import org.springframework.stereotype.Component;

/// Whether somebody says that a report of a known sender is spam, for those who may read it.
@Component
public class SpamProposals {

  private final ReportRights rights;
  private final KnownSenderStore store;
  private final SecondPerson second;

  SpamProposals(ReportRights rights, KnownSenderStore store, SecondPerson second) {
    this.rights = rights;
    this.store = store;
    this.second = second;
  }

  public Optional<SpamProposal> find(Viewer viewer, String tracking) {
    return Optional.of(rights.toRead(viewer, tracking))
        .filter(report -> report.state() == ReportState.RECEIVED)
        .flatMap(report -> store.find(report.id()));
  }

  /// Whether the viewer may be the second person.
  public boolean mayConfirm(Viewer viewer, Report report, SpamProposal proposal) {
    return !(second.who(viewer, proposal.of(report.id())) instanceof WhoConfirms.SomebodyElse);
  }
}

package org.bellbuoy.obligations;

import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.springframework.stereotype.Component;

/// Answers whether nothing is left to tell that a chosen law asks because of a case: each stage is
/// done or not due, and no decision waits for a second person. Where no law was chosen, it is so.
@Component
class KeepLawMet implements FactKeeper {

  private final ObligationStore store;
  private final RequestStore requests;
  private final Obligations obligations;

  KeepLawMet(ObligationStore store, RequestStore requests, Obligations obligations) {
    this.store = store;
    this.requests = requests;
    this.obligations = obligations;
  }

  @Override
  public Fact keeps() {
    return Fact.LAW_MET;
  }

  @Override
  public boolean holds(CaseId id) {
    return store.of(id.value()).stream()
        .filter(each -> obligations.applies(each.kind().law()))
        .filter(Obligation::asks)
        .allMatch(this::isMet);
  }

  private boolean isMet(Obligation of) {
    return of.waiting() == null
        && obligations.standings(of).stream().noneMatch(StageStanding::open)
        && requests.of(of).stream().noneMatch(Request::open);
  }
}

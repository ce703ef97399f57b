package org.bellbuoy.cases;

import org.springframework.stereotype.Component;

/// Knows whether a case has an owner.
@Component
class Ownership implements FactKeeper {

  private final CaseStore store;

  Ownership(CaseStore store) {
    this.store = store;
  }

  @Override
  public Fact keeps() {
    return Fact.OWNED;
  }

  @Override
  public boolean holds(CaseId id) {
    return store.find(id).map(CaseRow::owner).isPresent();
  }
}

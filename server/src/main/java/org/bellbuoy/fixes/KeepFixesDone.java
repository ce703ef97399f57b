package org.bellbuoy.fixes;

import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.springframework.stereotype.Component;

/// Answers whether every stream of the fix work is ready, or needs none.
@Component
class KeepFixesDone implements FactKeeper {

  private final FixStore store;

  KeepFixesDone(FixStore store) {
    this.store = store;
  }

  @Override
  public Fact keeps() {
    return Fact.FIXES_DONE;
  }

  @Override
  public boolean holds(CaseId id) {
    return store.of(id).stream().allMatch(work -> work.state().done());
  }
}

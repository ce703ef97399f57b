package org.bellbuoy.disclosure;

import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.springframework.stereotype.Component;

/// Answers whether no notice before the fix is still owed to customers: a case does not end while
/// one is.
@Component
class KeepNoticeGiven implements FactKeeper {

  private final DecisionStore store;

  KeepNoticeGiven(DecisionStore store) {
    this.store = store;
  }

  @Override
  public Fact keeps() {
    return Fact.NO_NOTICE_OWED;
  }

  @Override
  public boolean holds(CaseId id) {
    return store.find(id).filter(each -> each.outcome() == Outcome.NOTICE_DUE).isEmpty();
  }
}

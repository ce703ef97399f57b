package org.bellbuoy.cases;

import org.bellbuoy.intake.ErasureGuard;
import org.bellbuoy.intake.SubjectId;
import org.springframework.stereotype.Component;

/// Keeps what belongs to a case under a legal hold.
@Component
class HoldGuard implements ErasureGuard {

  private final HoldStore store;

  HoldGuard(HoldStore store) {
    this.store = store;
  }

  @Override
  public boolean held(SubjectId subject) {
    return store.stands(subject.value());
  }
}

package org.bellbuoy.publication;

import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.springframework.stereotype.Component;

/// Answers whether a case may be laid aside: everybody who reported it was told of its release
/// advisory, and none of its CVE ids waits for its record.
@Component
class KeepEverybodyTold implements FactKeeper {

  private final Tidings tidings;

  KeepEverybodyTold(Tidings tidings) {
    this.tidings = tidings;
  }

  @Override
  public Fact keeps() {
    return Fact.EVERYBODY_TOLD;
  }

  @Override
  public boolean holds(CaseId id) {
    return tidings.of(id).filter(Tidings.Spread::everybody).isPresent();
  }
}

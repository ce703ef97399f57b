package org.bellbuoy.notices;

import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// Answers whether a case may be laid aside as to customers: of what is critical or exploited until
/// each of them is informed or could not be reached, else until a letter to each was tried.
@Component
class KeepCustomersTold implements FactKeeper {

  private final PublishedAdvisories published;
  private final ConcernedStore store;

  KeepCustomersTold(PublishedAdvisories published, ConcernedStore store) {
    this.published = published;
    this.store = store;
  }

  @Override
  public Fact keeps() {
    return Fact.EVERYBODY_TOLD;
  }

  @Override
  public boolean holds(CaseId id) {
    return published.ofCase(id.value()).stream().noneMatch(this::waits);
  }

  private boolean waits(PublishedAdvisory advisory) {
    AdvisoryId id = advisory.id();
    return store.anybodyWaits(id.value(), isGrave(advisory.facts()));
  }

  /// Of these every customer has to know before the case may be laid aside.
  static boolean isGrave(AdvisoryFacts facts) {
    return PilotRule.isCritical(facts) || PilotRule.isExploited(facts);
  }
}

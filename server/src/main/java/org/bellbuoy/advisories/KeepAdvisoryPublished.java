package org.bellbuoy.advisories;

import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.springframework.stereotype.Component;

/// Answers whether the release advisory of a case is public.
@Component
class KeepAdvisoryPublished implements FactKeeper {

  private final PublishedAdvisories published;

  KeepAdvisoryPublished(PublishedAdvisories published) {
    this.published = published;
  }

  @Override
  public Fact keeps() {
    return Fact.ADVISORY_PUBLISHED;
  }

  @Override
  public boolean holds(CaseId id) {
    return published.releaseOf(id.value()).isPresent();
  }
}

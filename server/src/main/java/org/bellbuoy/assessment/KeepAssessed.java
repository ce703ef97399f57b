package org.bellbuoy.assessment;

import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Answers whether a case is assessed: a vector with its reason, and a clean table in which at
/// least one product is affected.
@Component
class KeepAssessed implements FactKeeper {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Assessments assessments;

  KeepAssessed(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public Fact keeps() {
    return Fact.ASSESSED;
  }

  @Override
  public boolean holds(CaseId id) {
    return assessments.find(id).filter(this::isWhole).isPresent();
  }

  private boolean isWhole(Assessment known) {
    if (known.judgement().isEmpty()) {
      return false;
    }
    AffectedTable table = assessments.table(HOUSE, known);
    return table.isClean() && table.namesAnAffectedProduct();
  }
}

package org.bellbuoy.incidents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.FactKeeper;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Answers whether what a move asks for is true.
@Component
class IncidentFacts {

  private final IncidentStore store;
  private final WhoKnows who;
  private final ExposureStore exposures;
  private final LegalSide law;
  private final List<FactKeeper> keepers;

  IncidentFacts(
      IncidentStore store,
      WhoKnows who,
      ExposureStore exposures,
      LegalSide law,
      List<FactKeeper> keepers) {
    this.store = store;
    this.who = who;
    this.exposures = exposures;
    this.law = law;
    this.keepers = keepers.stream().filter(each -> each.keeps() == Fact.LAW_MET).toList();
  }

  void require(Viewer viewer, Incident incident, IncidentMove move) {
    Set<IncidentFact> missing = missing(viewer, incident, move);
    if (!missing.isEmpty()) {
      throw new IncidentRefusal.NotTrueYet(missing).refused();
    }
  }

  Set<IncidentFact> missing(Viewer viewer, Incident incident, IncidentMove move) {
    Set<IncidentFact> missing = EnumSet.noneOf(IncidentFact.class);
    move.facts().stream().filter(fact -> !holds(viewer, incident, fact)).forEach(missing::add);
    return missing;
  }

  private boolean holds(Viewer viewer, Incident incident, IncidentFact fact) {
    return switch (fact) {
      case SEVERITY_JUDGED -> incident.severe() != Severe.NOT_JUDGED;
      case EVERYBODY_TOLD -> everybodyTold(incident);
      case LAW_MET -> lawMet(viewer, incident);
    };
  }

  /// Data of customers were exposed: then there is at least one whom it touches.
  private boolean everybodyTold(Incident incident) {
    List<Affected> named = who.of(incident.id());
    boolean touches =
        exposures.of(incident.id()).stream().anyMatch(each -> each.whose().touchesCustomers());
    return (!touches || !named.isEmpty())
        && named.stream().noneMatch(each -> each.known() == Reached.TO_BE_TOLD);
  }

  /// An incident of which a chosen law may ask something has a case, where its clocks run.
  private boolean lawMet(Viewer viewer, Incident incident) {
    List<CaseId> linked = store.cases(incident.id());
    boolean homeless = linked.isEmpty() && law.mayAsk(viewer, incident);
    return !homeless
        && linked.stream()
            .allMatch(about -> keepers.stream().allMatch(keeper -> keeper.holds(about)));
  }
}

package org.bellbuoy.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks whoever keeps a fact whether it holds. What nobody keeps does not hold.
@Component
class Facts {

  private final ObjectProvider<FactKeeper> keepers;

  Facts(ObjectProvider<FactKeeper> keepers) {
    this.keepers = keepers;
  }

  void require(Move move, CaseId id) {
    Set<Fact> missing = missing(move, id);
    if (!missing.isEmpty()) {
      throw new CaseRefusal.NotTrueYet(missing).refused();
    }
  }

  Set<Fact> missing(Move move, CaseId id) {
    Map<Fact, List<FactKeeper>> byFact = new EnumMap<>(Fact.class);
    keepers.forEach(keeper -> byFact.merge(keeper.keeps(), List.of(keeper), Facts::joined));
    Set<Fact> missing = EnumSet.noneOf(Fact.class);
    for (Fact fact : move.facts()) {
      List<FactKeeper> asked = byFact.getOrDefault(fact, List.of());
      if (asked.isEmpty() || !asked.stream().allMatch(keeper -> keeper.holds(id))) {
        missing.add(fact);
      }
    }
    return missing;
  }

  private static List<FactKeeper> joined(List<FactKeeper> some, List<FactKeeper> more) {
    List<FactKeeper> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}

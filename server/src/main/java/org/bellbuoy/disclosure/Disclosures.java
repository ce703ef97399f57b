package org.bellbuoy.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about telling customers of a case. Of a case whose circle the viewer is not in
/// there is nothing.
@Component
public class Disclosures {

  private final Cases cases;
  private final CaseLook look;
  private final DecisionStore store;
  private final DecisionStepStore steps;
  private final OccasionStore occasions;
  private final DisclosureClocks clocks;
  private final Authority authority;

  Disclosures(
      Cases cases,
      CaseLook look,
      DecisionStore store,
      DecisionStepStore steps,
      OccasionStore occasions,
      DisclosureClocks clocks,
      Authority authority) {
    this.cases = cases;
    this.look = look;
    this.store = store;
    this.steps = steps;
    this.occasions = occasions;
    this.clocks = clocks;
    this.authority = authority;
  }

  @Transactional
  public DisclosureFile get(Viewer viewer, String caseCode) {
    return of(viewer, cases.get(viewer, caseCode));
  }

  /// The same of a case whose reading was told already.
  @Transactional
  public DisclosureFile of(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    Optional<Decision> decision = store.find(file.id());
    RuleFacts facts = look.rule(file);
    Outcome outcome = facts.outcome(decision.map(Decision::answer).orElse(Disabling.NOT_YET));
    Map<Occasion, Instant> since =
        occasions.unmet(file.id()).stream()
            .collect(Collectors.toMap(OccasionStore.Unmet::occasion, OccasionStore.Unmet::since));
    List<OccasionStanding> standings =
        look.occasions(file, facts, outcome).standings().stream()
            .map(each -> each.since(since.get(each.occasion())))
            .toList();
    return new DisclosureFile(
        file,
        decision.orElse(null),
        facts,
        decision.flatMap(clocks::due).orElse(null),
        look.silentUntil(file).orElse(null),
        standings,
        steps.of(file.id()));
  }
}

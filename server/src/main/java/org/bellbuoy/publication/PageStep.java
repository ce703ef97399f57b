package org.bellbuoy.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.DryRun;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Retry;
import org.bellbuoy.runs.Step;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// The page, the documents for machines and the feeds, in one commit.
@Component
class PageStep implements Step {

  static final String NAME = "page";

  private static final Viewer HOUSE = new Viewer.Machine();

  private final PrintRevision printing;
  private final Rehearsals rehearsals;
  private final RunFacts facts;
  private final Addresses addresses;
  private final People people;

  PageStep(
      PrintRevision printing,
      Rehearsals rehearsals,
      RunFacts facts,
      Addresses addresses,
      People people) {
    this.printing = printing;
    this.rehearsals = rehearsals;
    this.facts = facts;
    this.addresses = addresses;
    this.people = people;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Page, documents for machines, and feeds";
  }

  @Override
  public Set<String> after() {
    return Set.of(BuildsStep.NAME);
  }

  @Override
  public String wayBack() {
    return "Cannot be undone. It can be revised or withdrawn, never made unsaid.";
  }

  @Override
  public Retry retry() {
    return Retry.OWN;
  }

  @Override
  public Optional<String> obstacle(Bundle bundle) {
    try {
      Published _ = rehearsals.of(HOUSE, bundle.advisory(), bundle.hash());
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.refusal().sentence());
    }
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    try {
      List<String> files = rehearsals.of(HOUSE, bundle.advisory(), bundle.hash()).files();
      return new DryRun(String.join("\n", files), files.size());
    } catch (Refused refused) {
      return DryRun.nothing("");
    }
  }

  @Override
  public Outcome execute(Going going) {
    Bundle bundle = going.bundle();
    if (facts.isPublic(bundle).isEmpty()) {
      Published _ = printing.print(HOUSE, ordered(going), bundle.advisory(), bundle.hash());
    }
    return new Outcome.Done("Public.", facts.isPublic(bundle).map(this::page).orElse(""));
  }

  /// Whoever ordered it, with the roles they hold now. Where they left, a person moves the case.
  private Viewer ordered(Going going) {
    return people.colleagues(HOUSE).stream()
        .filter(each -> each.id().equals(going.orderedBy()))
        .<Viewer>map(each -> new Viewer.Staff(each.id(), each.name(), each.roles()))
        .findFirst()
        .orElse(HOUSE);
  }

  private String page(AdvisoryFacts said) {
    return addresses.url(Addresses.page(said.tracking().id())).toString();
  }
}

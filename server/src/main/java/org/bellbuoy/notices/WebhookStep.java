package org.bellbuoy.notices;

import java.util.Optional;
import java.util.Set;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.PublicAddresses;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.DryRun;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Step;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// The webhooks of strangers and the digests: right after the page, of every revision. It writes
/// down what is told and to whom; no run waits for programs of others.
@Component
class WebhookStep implements Step {

  static final String NAME = "webhooks";

  /// The step of `publication` that makes the page.
  private static final String PAGE = "page";

  private static final Viewer HOUSE = new Viewer.Machine();

  private final PlanBulletin plan;
  private final Advisories advisories;
  private final PublishedAdvisories published;
  private final PublicAddresses addresses;

  WebhookStep(
      PlanBulletin plan,
      Advisories advisories,
      PublishedAdvisories published,
      PublicAddresses addresses) {
    this.plan = plan;
    this.advisories = advisories;
    this.published = published;
    this.addresses = addresses;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Webhooks of subscribers";
  }

  @Override
  public Set<String> after() {
    return Set.of(PAGE);
  }

  @Override
  public String wayBack() {
    return "What a program was told cannot be called back; a later revision is told as well.";
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    AdvisoryFacts facts =
        open(bundle).orElseGet(() -> advisories.open(HOUSE, bundle.advisory()).facts());
    return new DryRun(plan.body(facts, addresses.page(facts)), plan.concerned(facts).size());
  }

  @Override
  public Outcome execute(Going going) {
    Optional<AdvisoryFacts> said = open(going.bundle());
    if (said.isEmpty()) {
      return new Outcome.Later("The advisory is not public yet.");
    }
    plan.plan(going.bundle().revision().value(), said.get(), addresses.page(said.get()));
    return new Outcome.Done("Whoever asked for it is told.", "");
  }

  private Optional<AdvisoryFacts> open(Bundle bundle) {
    return published
        .find(bundle.advisory())
        .filter(found -> found.revision().equals(bundle.revision()))
        .map(PublishedAdvisory::facts);
  }
}

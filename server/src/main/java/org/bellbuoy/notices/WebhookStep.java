package org.bellbuoy.notices;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
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

  private final PlanBulletin plan;
  private final RevisionsInPublic revisions;
  private final PublicAddresses addresses;

  WebhookStep(PlanBulletin plan, RevisionsInPublic revisions, PublicAddresses addresses) {
    this.plan = plan;
    this.revisions = revisions;
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
    AdvisoryFacts facts = revisions.open(bundle).facts();
    return new DryRun(plan.body(facts, addresses.page(facts)), plan.concerned(facts).size());
  }

  @Override
  public Outcome execute(Going going) {
    Optional<RevisionInPublic> said = revisions.find(going.bundle());
    if (said.isEmpty()) {
      return new Outcome.Later("The advisory is not public yet.");
    }
    URI page = addresses.page(said.get().facts());
    plan.plan(going.bundle().revision().value(), said.get(), page);
    return new Outcome.Done("Whoever asked for it is told.", "");
  }
}

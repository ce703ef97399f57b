package org.bellbuoy.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.DryRun;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Retry;
import org.bellbuoy.runs.Step;
import org.springframework.stereotype.Component;

/// Reads every surface of ours back and compares it with what was approved, once all that goes out
/// is at rest.
@Component
class VerifyStep implements Step {

  static final String NAME = "verify";

  private static final Viewer HOUSE = new Viewer.Machine();

  private final VerifySurfaces verifying;

  VerifyStep(VerifySurfaces verifying) {
    this.verifying = verifying;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Every surface says the same";
  }

  @Override
  public Phase phase() {
    return Phase.CHECK;
  }

  @Override
  public Set<String> after() {
    return Set.of(PageStep.NAME);
  }

  @Override
  public String wayBack() {
    return "Only looks: there is nothing to undo.";
  }

  @Override
  public Retry retry() {
    return Retry.OWN;
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    return DryRun.nothing("Reads %d surfaces back.".formatted(Surface.values().length));
  }

  @Override
  public Outcome execute(Going going) {
    List<Sighting> seen = verifying.verify(HOUSE, going.bundle().advisory());
    String differ =
        seen.stream()
            .filter(each -> !each.equal())
            .map(each -> each.surface().words() + " " + each.finding().words() + ".")
            .collect(Collectors.joining(" "));
    return differ.isEmpty()
        ? new Outcome.Done("All " + seen.size() + " say what was approved.", "")
        : new Outcome.Later(differ);
  }
}

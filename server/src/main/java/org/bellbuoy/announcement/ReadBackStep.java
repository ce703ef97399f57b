package org.bellbuoy.announcement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.publication.ElsewhereFinding;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.DryRun;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Retry;
import org.bellbuoy.runs.Step;
import org.springframework.stereotype.Component;

/// Reads back what was put at trackers, blogs and social networks, once all that goes out is at
/// rest.
@Component
class ReadBackStep implements Step {

  private final ReadBack reading;
  private final Outlets outlets;

  ReadBackStep(ReadBack reading, Outlets outlets) {
    this.reading = reading;
    this.outlets = outlets;
  }

  @Override
  public String name() {
    return "elsewhere";
  }

  @Override
  public String title() {
    return "What was put elsewhere says the same";
  }

  @Override
  public Phase phase() {
    return Phase.CHECK;
  }

  @Override
  public Set<String> after() {
    return Set.of(TextStep.PAGE);
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
  public Optional<String> skipped(Bundle bundle) {
    return outlets.none() ? Optional.of("There is no outlet.") : Optional.empty();
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    return DryRun.nothing("Reads back what was put at the outlets.");
  }

  @Override
  public Outcome execute(Going going) {
    List<Posting> seen = reading.execute(going.bundle().advisory().value());
    String wrong =
        seen.stream()
            .filter(each -> each.trouble() != null || isOpen(each.finding()))
            .map(ReadBackStep::words)
            .collect(Collectors.joining(" "));
    if (!wrong.isEmpty()) {
      return new Outcome.Later(wrong);
    }
    return seen.isEmpty()
        ? new Outcome.Skipped("Nothing of it was put at an outlet.")
        : new Outcome.Done("All " + seen.size() + " say what is published.", "");
  }

  private static boolean isOpen(ElsewhereFinding finding) {
    return finding.isWrong() || finding == ElsewhereFinding.UNREAD;
  }

  private static String words(Posting posting) {
    OutletTrouble trouble = posting.trouble();
    String why =
        trouble == null
            ? posting.finding().words() + ". " + String.join(" ", posting.differences())
            : trouble.words();
    return (posting.where() + " " + why).strip();
  }
}

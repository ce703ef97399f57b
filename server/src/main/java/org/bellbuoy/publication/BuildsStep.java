package org.bellbuoy.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.delivery.OutwardAnswer;
import org.bellbuoy.delivery.OutwardCall;
import org.bellbuoy.delivery.OutwardLine;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.DryRun;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Retry;
import org.bellbuoy.runs.Step;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Before anything is said: whoever reads of a fix can get it. Each address of a fix is asked
/// whether it is there; nothing is fetched.
@Component
class BuildsStep implements Step {

  static final String NAME = "fixed-builds-reachable";

  private static final int REFUSALS = 400;
  private static final Set<Integer> THERE_ALL_THE_SAME = Set.of(405, 501);

  private final RunFacts facts;
  private final ObjectProvider<OutwardLine> line;

  BuildsStep(RunFacts facts, ObjectProvider<OutwardLine> line) {
    this.facts = facts;
    this.line = line;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Fixed builds can be fetched";
  }

  @Override
  public Set<String> after() {
    return Set.of();
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
    return addresses(bundle).isEmpty()
        ? Optional.of("No fix of this advisory names an address to fetch it from.")
        : Optional.empty();
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    List<String> addresses = addresses(bundle);
    return new DryRun("HEAD " + String.join("\nHEAD ", addresses), addresses.size());
  }

  @Override
  public Outcome execute(Going going) {
    List<String> addresses = addresses(going.bundle());
    List<String> gone = new ArrayList<>();
    addresses.forEach(address -> trouble(address).ifPresent(gone::add));
    return gone.isEmpty()
        ? new Outcome.Done("All " + addresses.size() + " answer.", addresses.getFirst())
        : new Outcome.Later(String.join(" ", gone));
  }

  private List<String> addresses(Bundle bundle) {
    return facts.of(bundle).vulnerabilities().stream()
        .flatMap(flaw -> flaw.remediations().stream())
        .filter(each -> each.kind() == RemediationKind.VENDOR_FIX)
        .map(Remediation::url)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Optional<String> trouble(String address) {
    return switch (answer(address)) {
      case OutwardAnswer.Answered(int status, String _)
          when status < REFUSALS || THERE_ALL_THE_SAME.contains(status) ->
          Optional.empty();
      case OutwardAnswer.Answered(int status, String _) ->
          Optional.of(address + " answers " + status + ".");
      case OutwardAnswer.Unreached _ -> Optional.of(address + " cannot be reached.");
      case OutwardAnswer.Lost _ -> Optional.of(address + " did not answer in time.");
    };
  }

  private OutwardAnswer answer(String address) {
    try {
      OutwardCall call = new OutwardCall("HEAD", new URI(address), false, Map.of(), null);
      return line.getObject().ask(call);
    } catch (URISyntaxException unreadable) {
      return new OutwardAnswer.Unreached();
    }
  }
}

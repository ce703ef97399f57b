package org.bellbuoy.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Fetches what is public over the network, by the addresses that the world uses, and compares it
/// byte for byte with what was baked.
@Component
class OutsideStep implements Step {

  private static final int WELL = 200;

  /// Many servers cannot reach their own public address.
  private static final int TRIES = 3;

  private final RunFacts facts;
  private final BakedStore tree;
  private final Addresses addresses;
  private final ObjectProvider<OutwardLine> line;

  OutsideStep(
      RunFacts facts, BakedStore tree, Addresses addresses, ObjectProvider<OutwardLine> line) {
    this.facts = facts;
    this.tree = tree;
    this.addresses = addresses;
    this.line = line;
  }

  @Override
  public String name() {
    return "outside";
  }

  @Override
  public String title() {
    return "The world gets what was baked";
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
    List<String> paths = paths(facts.of(bundle));
    return new DryRun(
        paths.stream()
            .map(path -> "GET " + addresses.url(path))
            .reduce("", (all, one) -> all.isEmpty() ? one : all + "\n" + one),
        paths.size());
  }

  @Override
  public Outcome execute(Going going) {
    for (String path : paths(facts.of(going.bundle()))) {
      Optional<Outcome> trouble = trouble(path, going.tries());
      if (trouble.isPresent()) {
        return trouble.get();
      }
    }
    return new Outcome.Done("Fetched and compared, byte for byte.", "");
  }

  private Optional<Outcome> trouble(String path, int tries) {
    String address = addresses.url(path).toString();
    OutwardCall call = new OutwardCall("GET", addresses.url(path), false, Map.of(), null);
    return switch (line.getObject().ask(call)) {
      case OutwardAnswer.Answered(int status, String body)
          when status == WELL && body.equals(baked(path)) ->
          Optional.empty();
      case OutwardAnswer.Answered(int status, String _) when status == WELL ->
          Optional.of(new Outcome.Later(address + " gives other bytes."));
      case OutwardAnswer.Answered(int status, String _) ->
          Optional.of(new Outcome.Later(address + " answers " + status + "."));
      case OutwardAnswer.Lost _ ->
          Optional.of(new Outcome.Later(address + " did not answer in time."));
      case OutwardAnswer.Unreached _ -> Optional.of(unreached(tries));
    };
  }

  private static Outcome unreached(int tries) {
    String words = "This server cannot reach its own public address. Look from another place.";
    return tries < TRIES ? new Outcome.Later(words) : new Outcome.Skipped(words);
  }

  private String baked(String path) {
    return tree.find(path).map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).orElse("");
  }

  private static List<String> paths(AdvisoryFacts said) {
    return List.of(
        Addresses.page(said.tracking().id()),
        Addresses.json(said.tracking().id()),
        Addresses.csaf(said),
        Addresses.csaf(said) + ".asc");
  }
}

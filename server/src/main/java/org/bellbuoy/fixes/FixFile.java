package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;

/// The work on one stream with its history, oldest first, and its items.
public record FixFile(CaseFile about, FixWork work, List<FixStep> history, List<FixItem> items) {

  public FixFile {
    history = List.copyOf(history);
    items = List.copyOf(items);
  }

  /// Every estimate that was given, oldest first, whether it came to hold or not.
  public List<FixStep> estimates() {
    return of(EnumSet.of(FixStep.Kind.ESTIMATED, FixStep.Kind.PROPOSED));
  }

  /// How often an estimate came to hold.
  public int held() {
    return of(EnumSet.of(FixStep.Kind.ESTIMATED, FixStep.Kind.CONFIRMED)).size();
  }

  /// The estimate that puts the fix off and that no second person has confirmed; another estimate
  /// takes its place.
  public Optional<FixStep> waiting() {
    List<FixStep> said =
        of(EnumSet.of(FixStep.Kind.ESTIMATED, FixStep.Kind.PROPOSED, FixStep.Kind.CONFIRMED));
    return said.isEmpty() || work.state().done()
        ? Optional.empty()
        : Optional.of(said.getLast()).filter(last -> last.kind() == FixStep.Kind.PROPOSED);
  }

  /// What waits, as the rule of two sees it.
  public Proposed proposed(FixStep waiting) {
    return new Proposed(
        TwoPersonDeed.PUT_FIX_OFF,
        work.id(),
        about.embargo().value(),
        Set.of(waiting.by().id()),
        waiting.at(),
        Urgency.ORDINARY);
  }

  private List<FixStep> of(Set<FixStep.Kind> kinds) {
    return history.stream().filter(step -> kinds.contains(step.kind())).toList();
  }

  public List<FixItem> open(FixItem.Kind kind) {
    return items.stream().filter(item -> item.kind() == kind && item.open()).toList();
  }

  public boolean overdue(Instant now) {
    return work.overdue(now);
  }
}

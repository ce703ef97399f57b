package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.CaseFile;

/// The work on one stream with its history, oldest first, and its items.
public record FixFile(CaseFile about, FixWork work, List<FixStep> history, List<FixItem> items) {

  public FixFile {
    history = List.copyOf(history);
    items = List.copyOf(items);
  }

  /// Every estimate that was given, oldest first.
  public List<FixStep> estimates() {
    return history.stream().filter(step -> step.kind() == FixStep.Kind.ESTIMATED).toList();
  }

  public List<FixItem> open(FixItem.Kind kind) {
    return items.stream().filter(item -> item.kind() == kind && item.open()).toList();
  }

  public boolean overdue(Instant now) {
    return work.overdue(now);
  }
}

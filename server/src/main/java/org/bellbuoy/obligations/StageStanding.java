package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one stage stands.
///
/// @param from the instant its time counts from, or null while there is none
/// @param due the strict end, or null where none runs
/// @param legalEnd the end by Regulation 1182/71 Article 3, never earlier; a note
/// @param filing what became of it, or null
public record StageStanding(
    StageRule rule,
    How how,
    @Nullable Instant from,
    @Nullable Instant due,
    @Nullable Instant legalEnd,
    @Nullable Filing filing) {

  /// Whether and how its time runs.
  public enum How {
    RUNNING,
    /// What it counts from has not happened.
    NOT_RUNNING,
    /// The law gives no figure.
    NO_FIGURE,
    DONE,
    DONE_LATE,
    /// Nobody has to tell it.
    NOT_ASKED
  }

  public Stage stage() {
    return rule.stage();
  }

  public Optional<Filing> findFiling() {
    return Optional.ofNullable(filing);
  }

  public boolean open() {
    return how == How.RUNNING || how == How.NOT_RUNNING || how == How.NO_FIGURE;
  }

  public boolean overdue(Instant now) {
    return how == How.RUNNING && due != null && now.isAfter(due);
  }
}

package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;

/// An obligation as a member of the circle sees it.
///
/// @param law the text that was in force when we became aware, or the newest where none was
/// @param history oldest first
/// @param requests what an authority asked for besides
public record ObligationFile(
    CaseFile about,
    Obligation obligation,
    Statute law,
    List<StageStanding> stages,
    List<ObligationStep> history,
    List<Request> requests) {

  public ObligationFile {
    stages = List.copyOf(stages);
    history = List.copyOf(history);
    requests = List.copyOf(requests);
  }

  /// Whether the law asked nothing yet when we became aware.
  public boolean tooEarly() {
    return law.begins().isAfter(obligation.awareAt());
  }

  /// The next strict end that runs.
  public Optional<Instant> nextDue() {
    return stages.stream()
        .filter(each -> each.how() == StageStanding.How.RUNNING)
        .map(StageStanding::due)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .min(Comparator.naturalOrder());
  }

  public Optional<StageStanding> standing(Stage stage) {
    return stages.stream().filter(each -> each.stage() == stage).findFirst();
  }

  /// Whether something was handed in, which cannot be unsaid.
  public boolean handedIn() {
    return stages.stream()
        .flatMap(each -> each.findFiling().stream())
        .anyMatch(filing -> filing.state() == Filing.State.SUBMITTED);
  }

  /// Whether nothing is left to tell anybody.
  public boolean done() {
    return stages.stream().noneMatch(StageStanding::open);
  }
}

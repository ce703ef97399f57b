package org.bellbuoy.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.OutsideDeadlines;
import org.bellbuoy.embargo.Embargo;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.embargo.Ending;
import org.bellbuoy.embargo.Leaks;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether a case is to be published at once, and what is missing for it. Offered from a week
/// before the day that the other side has set, and as soon as an embargo is broken.
@Component
public class EmergencyRuns {

  static final Duration BEFORE = Duration.ofDays(7);

  private final OutsideDeadlines deadlines;
  private final Embargoes embargoes;
  private final Leaks leaks;
  private final Advisories advisories;
  private final Gates gates;
  private final Clock clock;

  EmergencyRuns(
      OutsideDeadlines deadlines,
      Embargoes embargoes,
      Leaks leaks,
      Advisories advisories,
      Gates gates,
      Clock clock) {
    this.deadlines = deadlines;
    this.embargoes = embargoes;
    this.leaks = leaks;
    this.advisories = advisories;
    this.gates = gates;
    this.clock = clock;
  }

  /// Empty while there is no hurry, and once the case is public or over. The reading of the case
  /// was told already.
  public Optional<EmergencyRun> of(Viewer viewer, CaseFile file) {
    if (!file.state().open()
        || file.state() == CaseState.PUBLISHING
        || file.state() == CaseState.PUBLISHED) {
      return Optional.empty();
    }
    Optional<Instant> until = deadlines.of(viewer, file);
    return occasion(viewer, file, until)
        .map(occasion -> run(viewer, file, occasion, until.orElse(null)));
  }

  private Optional<EmergencyRun.Occasion> occasion(
      Viewer viewer, CaseFile file, Optional<Instant> until) {
    if (broken(embargoes.get(viewer, file.embargo()))
        || !leaks.runbook(viewer, file.embargo()).isEmpty()) {
      return Optional.of(EmergencyRun.Occasion.BROKEN);
    }
    Instant now = clock.instant();
    return until
        .filter(day -> !now.isBefore(day.minus(BEFORE)))
        .map(day -> now.isBefore(day) ? EmergencyRun.Occasion.NEAR : EmergencyRun.Occasion.PASSED);
  }

  private static boolean broken(Embargo embargo) {
    return embargo instanceof Embargo.Ended ended
        && (ended.why() == Ending.LEAK || ended.why() == Ending.EXPLOITATION);
  }

  private EmergencyRun run(
      Viewer viewer, CaseFile file, EmergencyRun.Occasion occasion, @Nullable Instant until) {
    return advisories.ofCase(viewer, file.id().value()).stream()
        .map(advisory -> advisories.open(viewer, advisory.id()))
        .filter(opened -> opened.revision().state().underWay())
        .min(Comparator.comparing(opened -> !isApproved(opened)))
        .map(opened ->
            new EmergencyRun(
                occasion,
                until,
                opened.advisory(),
                opened.hash(),
                isApproved(opened),
                gates.of(viewer, opened.advisory().id())))
        .orElseGet(() -> new EmergencyRun(occasion, until, null, "", false, List.of()));
  }

  private static boolean isApproved(AdvisoryPreview opened) {
    return opened.revision().state() == RevisionState.APPROVED;
  }
}

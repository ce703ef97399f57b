package org.bellbuoy.cases;

import java.util.Optional;
import org.bellbuoy.intake.ReporterState;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TellReporters;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells the reporters of a case how it stands now, in the words that are meant for them.
@Component
class KeepReportersPosted {

  private final TellReporters reporters;

  KeepReportersPosted(TellReporters reporters) {
    this.reporters = reporters;
  }

  @ApplicationModuleListener
  void on(CaseMoved moved) {
    wordFor(moved.to()).ifPresent(state -> reporters.state(new SubjectId(moved.about()), state));
  }

  /// What a state means to a reporter; empty where nothing changes for one.
  static Optional<ReporterState> wordFor(CaseState state) {
    return switch (state) {
      case NEW, FIX_VERIFIED, PUBLISHING, MERGED -> Optional.empty();
      case TRIAGE, VALIDATING -> Optional.of(ReporterState.LOOKING);
      case NEEDS_INFO -> Optional.of(ReporterState.NEEDS_YOU);
      case ACCEPTED -> Optional.of(ReporterState.CONFIRMED);
      case FIXING -> Optional.of(ReporterState.FIXING);
      case SCHEDULED -> Optional.of(ReporterState.SCHEDULED);
      case PUBLISHED -> Optional.of(ReporterState.PUBLISHED);
      case CLOSED -> Optional.of(ReporterState.CLOSED);
      case REJECTED -> Optional.of(ReporterState.REJECTED);
      case DUPLICATE -> Optional.of(ReporterState.KNOWN_ALREADY);
      case OUT_OF_SCOPE -> Optional.of(ReporterState.OUT_OF_SCOPE);
      case RISK_ACCEPTED -> Optional.of(ReporterState.NO_FIX_PLANNED);
      case DISPROVED -> Optional.of(ReporterState.DISPROVED);
    };
  }
}

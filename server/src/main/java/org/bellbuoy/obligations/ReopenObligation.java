package org.bellbuoy.obligations;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes up again what was found not reportable, because something new is known. Its clocks run
/// from where they did.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.DecidedAlready],
/// [ObligationRefusal.AsksAlready].
@Component
public class ReopenObligation {

  private final ObligationWriting writing;
  private final ObligationStore store;

  ReopenObligation(ObligationWriting writing, ObligationStore store) {
    this.writing = writing;
    this.store = store;
  }

  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void reopen(
      Viewer viewer, String caseCode, String code, @Nullable String reason, long version) {
    Obligation known = writing.taken(viewer, caseCode, code, version).obligation();
    if (known.asks()) {
      throw new ObligationRefusal.DecidedAlready().refused();
    }
    if (store.of(known.about().id()).stream()
        .anyMatch(each -> each.kind() == known.kind() && each.asks())) {
      throw new ObligationRefusal.AsksAlready(known.kind()).refused();
    }
    Reading reading = new Reading();
    String why = reading.block("reopenReason", reason, ObligationWriting.MOST);
    reading.finish();
    writing.keep(
        viewer,
        known.in(Obligation.State.PROVISIONAL),
        ObligationStep.of(ObligationStep.Kind.REOPENED, writing.now(), viewer.actor(), why));
  }
}

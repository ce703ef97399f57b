package org.bellbuoy.fixes;

import java.time.Instant;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second person confirms that a fix is put off; from then on the later estimate holds.
///
/// Refuses: missing, not allowed, changed meanwhile, [FixRefusal.NothingPutOff],
/// [FixRefusal.DelayHasPassed], [FixRefusal.SecondPersonNeeded], [FixRefusal.CaseEnded].
@Component
public class ConfirmDelay {

  private final FixWriting writing;
  private final SecondPerson second;

  ConfirmDelay(FixWriting writing, SecondPerson second) {
    this.writing = writing;
    this.second = second;
  }

  /// @param version the version of the work that the viewer had read
  @Transactional
  public void confirm(Viewer viewer, String caseCode, String code, long version) {
    CaseFile file = writing.file(viewer, caseCode, Permission.CONFIRM_EXTENSION);
    FixFile whole = writing.whole(file, writing.work(file, code, version));
    FixStep waiting = whole.waiting().orElseThrow(() -> new FixRefusal.NothingPutOff().refused());
    Instant now = writing.now();
    if (waiting.delayUntil() == null || !waiting.delayUntil().isAfter(now)) {
      throw new FixRefusal.DelayHasPassed().refused();
    }
    second.require(viewer, whole.proposed(waiting), "", new FixRefusal.SecondPersonNeeded());
    FixStep confirmed =
        new FixStep(
            FixStep.Kind.CONFIRMED,
            now,
            viewer.actor(),
            null,
            waiting.expectedAt(),
            waiting.delay(),
            waiting.delayUntil(),
            "");
    writing.keep(viewer, whole.work().expected(waiting.expectedAt()), confirmed);
  }
}

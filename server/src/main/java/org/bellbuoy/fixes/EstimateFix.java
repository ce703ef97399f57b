package org.bellbuoy.fixes;

import java.time.Instant;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says when customers can get the fix of a stream, or that nobody knows any more. The estimates
/// before stay, each with who gave it, when and why. Whoever puts the fix off names a reason of the
/// closed list, and it is put off only once a second person confirms; until then what was said
/// before holds.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [FixRefusal.CaseEnded].
@Component
public class EstimateFix {

  private final FixWriting writing;
  private final PuttingOff puttingOff;

  EstimateFix(FixWriting writing, PuttingOff puttingOff) {
    this.writing = writing;
    this.puttingOff = puttingOff;
  }

  /// @param version the version of the work that the viewer had read
  @Transactional
  public void estimate(
      Viewer viewer, String caseCode, String code, FixEstimate said, long version) {
    var file = writing.file(viewer, caseCode, Permission.TAKE_PART);
    FixWork work = writing.work(file, code);
    Instant now = writing.now();
    Reading reading = new Reading();
    if (said.end() != null && !said.end().isAfter(now)) {
      String field = said.expectedAt() == null ? "delayUntil" : "expectedAt";
      reading.flaw(field, "Enter a moment that is still to come.");
    }
    String why = reading.block("reason", said.reason(), FixWriting.MOST);
    puttingOff.check(viewer, file, work, said, reading);
    reading.finish();
    boolean later = said.delay() != null;
    FixStep step =
        new FixStep(
            later ? FixStep.Kind.PROPOSED : FixStep.Kind.ESTIMATED,
            now,
            viewer.actor(),
            null,
            said.expectedAt(),
            said.delay(),
            later ? said.end() : null,
            why);
    FixWork read = writing.work(file, code, version);
    writing.keep(viewer, later ? read : read.expected(said.expectedAt()), step);
  }
}

package org.bellbuoy.fixes;

import java.time.Instant;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says when customers can get the fix of a stream, or that nobody knows any more. The estimates
/// before stay, each with who gave it, when and why.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [FixRefusal.CaseEnded].
@Component
public class EstimateFix {

  private final FixWriting writing;

  EstimateFix(FixWriting writing) {
    this.writing = writing;
  }

  /// @param expectedAt null when nobody knows
  /// @param reason why this, and not what was said before
  /// @param version the version of the work that the viewer had read
  @Transactional
  public void estimate(
      Viewer viewer,
      String caseCode,
      String code,
      @Nullable Instant expectedAt,
      @Nullable String reason,
      long version) {
    var file = writing.file(viewer, caseCode, Permission.TAKE_PART);
    Instant now = writing.now();
    Reading reading = new Reading();
    if (expectedAt != null && !expectedAt.isAfter(now)) {
      reading.flaw("expectedAt", "Enter a moment that is still to come.");
    }
    String why = reading.block("reason", reason, FixWriting.MOST);
    reading.finish();
    FixWork work = writing.work(file, code, version);
    FixStep.Kind kind = FixStep.Kind.ESTIMATED;
    writing.keep(
        viewer,
        work.expected(expectedAt),
        new FixStep(kind, now, viewer.actor(), null, expectedAt, why));
  }
}

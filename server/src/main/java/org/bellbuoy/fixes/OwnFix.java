package org.bellbuoy.fixes;

import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives the work on a stream to somebody, who comes to know of the case by that.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [FixRefusal.CaseEnded].
@Component
public class OwnFix {

  private final FixWriting writing;
  private final AddToCircle circle;

  OwnFix(FixWriting writing, AddToCircle circle) {
    this.writing = writing;
    this.circle = circle;
  }

  /// @param owner the code of a colleague
  /// @param version the version of the work that the viewer had read
  @Transactional
  public void give(
      Viewer viewer, String caseCode, String code, @Nullable String owner, long version) {
    CaseFile file = writing.file(viewer, caseCode, Permission.WORK_CASE);
    Reading reading = new Reading();
    Optional<UUID> person =
        writing.person(viewer, reading, "owner", reading.line("owner", owner, 40));
    reading.finish();
    FixWork work = writing.work(file, code, version);
    circle.add(viewer, file.embargo(), person.orElseThrow());
    FixStep.Kind kind = FixStep.Kind.OWNED;
    writing.keep(
        viewer,
        work.ownedBy(person.orElseThrow()),
        new FixStep(kind, writing.now(), viewer.actor(), null, ""));
  }
}

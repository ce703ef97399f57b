package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.WaitingImport;
import org.bellbuoy.advisories.WaitingImports;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second person approves and publishes what others brought in, all of it or nothing. A vendor of
/// one does so with their own a day later, and each is marked as decided alone.
///
/// Refuses: what [ApproveRevision] and [PublishRevision] refuse. Does nothing where nothing waits.
@Component
public class PublishImports {

  private static final int MOST = 500;

  private final WaitingImports waiting;
  private final ApproveRevision approving;
  private final Press press;

  PublishImports(WaitingImports waiting, ApproveRevision approving, Press press) {
    this.waiting = waiting;
    this.approving = approving;
    this.press = press;
  }

  /// @return the numbers that are public now
  @Transactional
  public List<String> publish(Viewer by) {
    List<WaitingImport> imports = waiting.of(by, MOST);
    imports.forEach(each -> approving.approve(by, each.id(), each.hash(), ""));
    if (!imports.isEmpty()) {
      press.printAll(by, imports);
    }
    CrashPoint.here("publication.imports.before-commit");
    return imports.stream().map(WaitingImport::number).toList();
  }
}

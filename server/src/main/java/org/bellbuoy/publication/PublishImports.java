package org.bellbuoy.publication;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.WaitingImport;
import org.bellbuoy.advisories.WaitingImports;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second person approves and publishes what others brought in, all of it or nothing. A vendor of
/// one does so with their own a day later, and each is marked as decided alone.
///
/// Refuses: another list than was looked at, and what [ApproveRevision] and [PublishRevision]
/// refuse. Does nothing where nothing waits.
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

  /// What would become public now.
  public List<WaitingImport> waiting(Viewer by) {
    return waiting.of(by, MOST);
  }

  /// What stands for all of it in a form, so that nothing becomes public that nobody looked at.
  public static String seen(List<WaitingImport> imports) {
    String hashes = imports.stream().map(WaitingImport::hash).collect(Collectors.joining("\n"));
    return HexFormat.of().formatHex(Hashes.sha256(hashes));
  }

  /// @param seen what stands for all that was looked at; empty for whatever waits
  /// @return the numbers that are public now
  @Transactional
  public List<String> publish(Viewer by, String seen) {
    List<WaitingImport> imports = waiting.of(by, MOST);
    if (!seen.isEmpty() && !seen.equals(seen(imports))) {
      throw Invalid.of("main", "Meanwhile others came in or went out. Look at them again.")
          .refused();
    }
    imports.forEach(each -> approving.approve(by, each.id(), each.hash(), ""));
    if (!imports.isEmpty()) {
      press.printAll(by, imports);
    }
    CrashPoint.here("publication.imports.before-commit");
    return imports.stream().map(WaitingImport::number).toList();
  }
}

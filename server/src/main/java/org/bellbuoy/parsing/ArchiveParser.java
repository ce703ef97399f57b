package org.bellbuoy.parsing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bellbuoy.kernel.TooBusy;
import org.springframework.stereotype.Component;

/// Has files looked into by a process that has locked itself: a fresh one for each look, so that
/// whatever one file did to its reader ends with it.
@Component
public class ArchiveParser {

  private final Locksmith locksmith = new Locksmith();
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

  /// @param path the numbers of the entries that lead to the place, from the outside in; none for
  ///   the file itself
  public Looked look(byte[] file, List<Integer> path) {
    if (file.length > ArchiveLimits.FILE) {
      return Looked.not(ArchiveTrouble.TOO_LARGE);
    }
    if (path.size() > ArchiveLimits.DEPTH) {
      return Looked.not(ArchiveTrouble.TOO_DEEP);
    }
    if (!taken()) {
      throw new TooBusy().refused();
    }
    try (Child child = locksmith.child(ChildProgram.Skill.ARCHIVE)) {
      return child.look(file, path);
    } catch (IOException | IllegalStateException _) {
      return Looked.not(ArchiveTrouble.NO_LOCK);
    } finally {
      places.release();
    }
  }

  /// Each process takes up to 256 MB: as many at a time as there are processors.
  private boolean taken() {
    try {
      return places.tryAcquire(MailLimits.SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

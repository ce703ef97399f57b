package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A server left behind by a Bellbuoy that was killed. It is stopped, not adopted: our own child
/// can be watched, and its settings are those of this version.
///
/// Every process of PostgreSQL works inside the folder of its cluster. So a process is one of ours
/// exactly when that is its working directory, and a number that was given to another program, or
/// that belongs to a dead process nobody has buried, is told apart from a living server.
final class Orphan {
  private static final long PATIENCE_SECONDS = 30;

  private Orphan() {}

  static void stop(Home home, Progress progress) {
    var pid = PidFile.read(home).pid();
    if (pid.isEmpty()) {
      return;
    }
    if (worksIn(home.cluster(), pid.getAsLong())) {
      progress.says("Stopping the PostgreSQL that an earlier run left behind");
      stop(pid.getAsLong());
    }
    if (ProcessHandle.of(pid.getAsLong()).isPresent() && nobodyWorksIn(home.cluster())) {
      forget(home);
    }
  }

  /// Whether a server of this cluster is running and ready, whoever started it.
  static boolean isReady(Home home) {
    PidFile file = PidFile.read(home);
    var pid = file.pid();
    return pid.isPresent()
        && file.saysReady(pid.getAsLong())
        && worksIn(home.cluster(), pid.getAsLong());
  }

  private static void stop(long pid) {
    Signals.fastStop(pid);
    if (!ended(pid)) {
      Signals.immediateStop(pid);
      ended(pid);
    }
  }

  private static boolean ended(long pid) {
    try {
      var process = ProcessHandle.of(pid);
      if (process.isPresent()) {
        process.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      return true;
    } catch (TimeoutException | ExecutionException _) {
      return false;
    } catch (InterruptedException e) {
      throw Commands.interrupted(e);
    }
  }

  private static boolean nobodyWorksIn(Path cluster) {
    return ProcessHandle.allProcesses().noneMatch(process -> worksIn(cluster, process.pid()));
  }

  private static boolean worksIn(Path cluster, long pid) {
    try {
      return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
    } catch (IOException _) {
      return false;
    }
  }

  private static void forget(Home home) {
    try {
      Files.deleteIfExists(PidFile.of(home));
    } catch (IOException _) {
      // the server itself will say what is wrong
    }
  }
}

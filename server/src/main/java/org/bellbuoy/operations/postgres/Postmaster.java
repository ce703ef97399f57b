package org.bellbuoy.operations.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One running server process, from the attempt to start it to its end.
record Postmaster(Process process) {
  private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(10);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
  private static final long LOOK_AGAIN_MILLIS = 200;

  /// Starts a server and waits until it is ready; empty when it ended instead.
  static Optional<Postmaster> attempt(Home home, List<String> command) {
    try (var changes = home.cluster().getFileSystem().newWatchService()) {
      home.cluster()
          .register(
              changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      var postmaster = new Postmaster(launch(home, command));
      return postmaster.becomesReady(home, changes) ? Optional.of(postmaster) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be started", e);
    } catch (InterruptedException e) {
      throw Commands.interrupted(e);
    }
  }

  void stop() {
    try {
      Signals.fastStop(process.pid());
      if (!process.waitFor(STOP_LIMIT)) {
        Signals.immediateStop(process.pid());
        process.waitFor(STOP_LIMIT);
      }
    } catch (InterruptedException _) {
      Signals.immediateStop(process.pid());
      Thread.currentThread().interrupt();
    }
  }

  private static Process launch(Home home, List<String> command) throws IOException {
    return Commands.builder(command)
        .directory(home.folder().toFile())
        .redirectInput(Redirect.from(new File("/dev/null")))
        .redirectErrorStream(true)
        .redirectOutput(home.log().open())
        .start();
  }

  /// After a crash the server is alive but busy recovering; it gets all the time that may take.
  private boolean becomesReady(Home home, WatchService changes) throws InterruptedException {
    var deadline = System.nanoTime() + RECOVERY_LIMIT.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      if (PidFile.read(home).saysReady(process.pid())) {
        return true;
      }
      var change = changes.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
      if (change != null) {
        change.pollEvents();
        change.reset();
      }
    }
    stop();
    return false;
  }
}

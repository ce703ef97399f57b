package org.bellbuoy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C or a termination signal, and the promise that the process lives until all is closed.
///
/// Watched from before the start: a signal that comes while the house is being built waits for it
/// and then closes it, so that no database server is left behind.
final class Shutdown implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private Shutdown() {}

  static Shutdown watch() {
    Shutdown shutdown = new Shutdown();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(shutdown::askAndWait));
    return shutdown;
  }

  void await() throws InterruptedException {
    asked.await();
  }

  /// All is closed. The thread that says so may itself be waiting for the process to end, so it is
  /// not joined.
  @Override
  public void close() {
    closed.countDown();
  }

  private void askAndWait() {
    asked.countDown();
    try {
      boolean _ = closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

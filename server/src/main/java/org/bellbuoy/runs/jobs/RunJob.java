package org.bellbuoy.runs.jobs;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.bellbuoy.runs.Conduct;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every second, begins what is due. Each step has a thread of its own, so that a slow place
/// outside holds up no other branch.
@Component
class RunJob implements DisposableBean {

  private static final int AT_ONCE = 6;

  private final Conduct conduct;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final ExecutorService hands =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("run-", 0).factory());

  RunJob(Conduct conduct) {
    this.conduct = conduct;
  }

  @Scheduled(fixedDelay = 1_000, initialDelay = 3_000)
  void look() {
    boolean more = true;
    while (more && free.tryAcquire()) {
      more = begun();
    }
  }

  private boolean begun() {
    boolean begun = false;
    try {
      Optional<Runnable> due = conduct.next();
      due.ifPresent(step -> hands.execute(() -> done(step)));
      begun = due.isPresent();
    } finally {
      if (!begun) {
        free.release();
      }
    }
    return begun;
  }

  private void done(Runnable step) {
    try {
      step.run();
    } finally {
      free.release();
    }
  }

  /// What is under way is left to whoever takes it up.
  @Override
  public void destroy() {
    hands.shutdownNow();
  }
}

package org.bellbuoy.demo;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for work that was begun elsewhere.
final class Waiting {

  private Waiting() {}

  static <T> T on(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("The sample vendor could not be made", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the sample vendor was made", interrupted);
    }
  }
}

package org.bellbuoy.kernel;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Where work above 5 ms of processor time is done: password hashing, OpenPGP, compression.
///
/// As many platform threads as cores and a bounded queue, so that such work cannot hold the
/// carriers of virtual threads and freeze every small request. A full queue is refused as *too
/// busy*.
@Component
@InEveryProcess
public class Heavy implements DisposableBean {

  private static final int WAITING = 64;

  private final ThreadPoolExecutor threads;

  public Heavy() {
    int cores = Runtime.getRuntime().availableProcessors();
    threads =
        new ThreadPoolExecutor(
            cores,
            cores,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("heavy-", 0).daemon().factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /// Does the work on one of the few threads and waits for its result.
  public <T> T run(Callable<T> work) {
    Future<T> result;
    try {
      result = threads.submit(work);
    } catch (RejectedExecutionException full) {
      throw new Refused(new TooBusy());
    }
    try {
      return result.get();
    } catch (ExecutionException failed) {
      throw rethrown(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Refused(new TooBusy());
    }
  }

  private static RuntimeException rethrown(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> new IllegalStateException("heavy work failed without a cause");
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      case Throwable checked -> new IllegalStateException(checked);
    };
  }

  @Override
  public void destroy() {
    threads.shutdown();
  }
}

package org.bellbuoy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// What is done by itself is done side by side.
class HandsTests {

  private static final Duration NEVER_AGAIN = Duration.ofDays(1);

  @Test
  void aJobThatWaitsHoldsUpNoOther() throws InterruptedException {
    TaskScheduler scheduler = TestHouse.get(TaskScheduler.class);
    CountDownLatch all = new CountDownLatch(2);
    var each =
        IntStream.range(0, 2)
            .mapToObj(
                _ -> scheduler.scheduleWithFixedDelay(() -> meets(all), Instant.now(), NEVER_AGAIN))
            .toList();

    assertThat(all.await(30, SECONDS)).isTrue();
    each.forEach(job -> job.cancel(true));
  }

  @Test
  void thereIsAThreadForEachJob() {
    int jobs = TestHouse.get(ScheduledTaskHolder.class).getScheduledTasks().size();

    assertThat(jobs).isBetween(1, Hands.JOBS);
  }

  private static void meets(CountDownLatch all) {
    all.countDown();
    try {
      all.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}

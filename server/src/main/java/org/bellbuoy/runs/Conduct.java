package org.bellbuoy.runs;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.kernel.RestoreFence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Does the steps of runs as they fall due, on whichever node has a hand free. While the restore
/// fence is closed nothing is done.
///
/// A step is taken for a few seconds and kept as long as its node lives. A node that dies leaves it
/// to the others, who begin by looking whether it is done.
@Component
public class Conduct {

  private static final Logger LOG = LoggerFactory.getLogger(Conduct.class);

  private final StepGraph graph;
  private final SettleStep settle;
  private final RunStore runs;
  private final RestoreFence fence;
  private final ScheduledExecutorService keeping =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("run-keeper").daemon().factory());

  Conduct(StepGraph graph, SettleStep settle, RunStore runs, RestoreFence fence) {
    this.graph = graph;
    this.settle = settle;
    this.runs = runs;
    this.fence = fence;
  }

  /// Takes one step that is due.
  ///
  /// @return the doing of it, to be run by the caller on a thread of its choice; empty where
  ///   nothing is due
  public Optional<Runnable> next() {
    if (fence.held()) {
      return Optional.empty();
    }
    return settle.claim(graph.names()).map(step -> () -> run(step));
  }

  private void run(RunStep mine) {
    CrashPoint.here("runs." + mine.name() + ".claimed");
    Step step = graph.find(mine.name()).orElseThrow();
    ScheduledFuture<?> kept = keep(mine);
    try {
      Outcome outcome = outcome(step, mine);
      CrashPoint.here("runs." + mine.name() + ".executed");
      boolean _ = settle.settle(mine, step.retry(), outcome);
    } finally {
      boolean _ = kept.cancel(false);
    }
  }

  private ScheduledFuture<?> keep(RunStep mine) {
    long seconds = SettleStep.LEASE.toSeconds() / 4;
    return keeping.scheduleAtFixedRate(() -> kept(mine), seconds, seconds, TimeUnit.SECONDS);
  }

  /// While the database is away, the next try comes in a few seconds.
  private void kept(RunStep mine) {
    try {
      boolean _ = settle.keep(mine);
    } catch (RuntimeException away) {
      LOG.debug("A step could not be kept", away);
    }
  }

  private Outcome outcome(Step step, RunStep mine) {
    Run run = runs.find(mine.run()).orElseThrow();
    Bundle bundle = run.bundle();
    Optional<String> skipped = step.skipped(bundle);
    if (skipped.isPresent()) {
      return new Outcome.Skipped(skipped.get());
    }
    try {
      return step.execute(
          new Going(run.id(), bundle, run.startedBy(), mine.key(), mine.tries(), mine.since()));
    } catch (Refused refused) {
      return new Outcome.Later(refused.refusal().sentence());
    } catch (RuntimeException broken) {
      LOG.warn("The step {} of a run broke off", mine.name(), broken);
      return new Outcome.Later("It broke off. The log of the server says why.");
    }
  }
}

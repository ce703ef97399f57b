package org.bellbuoy.publication.jobs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bellbuoy.publication.BakeTree;
import org.bellbuoy.publication.Staleness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Bakes at every start, whenever something the tree is made of has changed, and every six hours.
///
/// Nodes may do so at once: whoever bakes holds the tree, and the others then find nothing to do.
@Component
class KeepTreeFresh implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(KeepTreeFresh.class);
  private static final int LOOKS_A_MINUTE = 60;
  private static final int LOOKS_IN_SIX_HOURS = 6 * 60 * 60;

  private final BakeTree baking;
  private final Staleness staleness;
  private volatile ScheduledExecutorService clockwork = idle();
  private volatile boolean running;
  private int looks;

  KeepTreeFresh(BakeTree baking, Staleness staleness) {
    this.baking = baking;
    this.staleness = staleness;
  }

  private static ScheduledExecutorService idle() {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().name("baker").daemon().factory());
  }

  @Override
  public void start() {
    running = true;
    clockwork.execute(this::bake);
    var _ = clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /// While the database is away, this look finds nothing and the next one comes in a second.
  private void look() {
    try {
      lookAround();
    } catch (RuntimeException away) {
      LOG.debug("Nothing could be seen", away);
    }
  }

  private void lookAround() {
    looks++;
    if (looks % LOOKS_IN_SIX_HOURS == 0 || stale() || policyBegan()) {
      bake();
    }
  }

  private boolean stale() {
    return staleness.stale();
  }

  private boolean policyBegan() {
    return looks % LOOKS_A_MINUTE == 0 && staleness.policyBegan();
  }

  /// A failure is said and tried again with the next look; the tree that stands stays whole.
  private void bake() {
    try {
      baking.bake();
    } catch (RuntimeException failed) {
      LOG.warn("The public tree could not be baked and stays as it was", failed);
    }
  }

  @Override
  public void stop() {
    running = false;
    clockwork.shutdown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

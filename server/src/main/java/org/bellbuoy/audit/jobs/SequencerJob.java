package org.bellbuoy.audit.jobs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bellbuoy.audit.ExportCheckpoint;
import org.bellbuoy.audit.SequenceLeaves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Every half second, so that a leaf has its place within two; on a thread of its own, so that no
/// other job can keep it waiting.
@Component
class SequencerJob implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SequencerJob.class);
  private static final int MILLIS = 500;

  private final SequenceLeaves sequencing;
  private final ExportCheckpoint export;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("sequencer").daemon().factory());
  private volatile boolean running;

  SequencerJob(SequenceLeaves sequencing, ExportCheckpoint export) {
    this.sequencing = sequencing;
    this.export = export;
  }

  @Override
  public void start() {
    running = true;
    var _ = clockwork.scheduleWithFixedDelay(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
  }

  /// What fails is tried again with the next look.
  private void look() {
    try {
      while (running && sequencing.sequence() > 0) {
        LOG.trace("Leaves were placed");
      }
    } catch (RuntimeException away) {
      LOG.debug("Leaves wait for their places", away);
    }
    try {
      export.export();
    } catch (RuntimeException unwritable) {
      LOG.warn("The newest checkpoint was not exported: {}", unwritable.getMessage());
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

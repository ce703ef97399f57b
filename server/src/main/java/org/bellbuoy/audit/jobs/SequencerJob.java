package org.bellbuoy.audit.jobs;

import org.bellbuoy.audit.SequenceLeaves;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second, so that a leaf has its place within two.
@Component
class SequencerJob {

  private final SequenceLeaves deed;

  SequencerJob(SequenceLeaves deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 1_000)
  void sequence() {
    int placed;
    do {
      placed = deed.sequence();
    } while (placed > 0);
  }
}

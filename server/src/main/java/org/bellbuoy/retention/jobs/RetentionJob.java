package org.bellbuoy.retention.jobs;

import org.bellbuoy.retention.ApplyRetention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once an hour, so that what is due is gone within a day even after an outage.
@Component
class RetentionJob {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

  private final ApplyRetention apply;

  RetentionJob(ApplyRetention apply) {
    this.apply = apply;
  }

  @Scheduled(
      fixedDelay = 3_600_000,
      initialDelayString = "${bellbuoy.retention.first-after-millis:300000}")
  void apply() {
    int erased = apply.apply();
    if (erased > 0) {
      LOG.info("{} things were erased because their time was over", erased);
    }
  }
}

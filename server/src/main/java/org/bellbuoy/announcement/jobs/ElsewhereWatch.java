package org.bellbuoy.announcement.jobs;

import org.bellbuoy.announcement.ReadBack;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every few seconds, reads back what is due at the outlets, a few pieces at a time.
@Component
class ElsewhereWatch {

  private static final int AT_ONCE = 20;

  private final ReadBack deed;

  ElsewhereWatch(ReadBack deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 5_000, initialDelay = 20_000)
  void look() {
    boolean more = true;
    for (int read = 0; more && read < AT_ONCE; read++) {
      more = deed.readNext();
    }
  }
}

package org.bellbuoy.cve.jobs;

import org.bellbuoy.cve.RunCveErrands;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every two seconds, does at CVE Services what is due to be done there.
@Component
class ErrandPost {

  private final RunCveErrands deed;

  ErrandPost(RunCveErrands deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 2_000, initialDelay = 7_000)
  void run() {
    boolean more;
    do {
      more = deed.run();
    } while (more);
  }
}

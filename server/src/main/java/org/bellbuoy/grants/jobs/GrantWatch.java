package org.bellbuoy.grants.jobs;

import org.bellbuoy.grants.EndGrants;
import org.bellbuoy.grants.HearRequests;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second, takes in what was asked for and ends what is over.
@Component
class GrantWatch {

  private final HearRequests requests;
  private final EndGrants grants;

  GrantWatch(HearRequests requests, EndGrants grants) {
    this.requests = requests;
    this.grants = grants;
  }

  @Scheduled(fixedDelay = 1_000)
  void look() {
    requests.hear();
    grants.end();
  }
}

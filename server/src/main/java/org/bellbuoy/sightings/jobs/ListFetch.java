package org.bellbuoy.sightings.jobs;

import org.bellbuoy.sightings.FetchLists;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a minute, fetches the lists that are due.
@Component
class ListFetch {

  private final FetchLists deed;

  ListFetch(FetchLists deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
  void fetch() {
    deed.fetch();
  }
}

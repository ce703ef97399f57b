package org.bellbuoy.customers.jobs;

import org.bellbuoy.customers.EndVisits;
import org.bellbuoy.customers.HearKnocks;
import org.bellbuoy.customers.MarkContacts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every second, hears who knocked at the counter; every minute, looks after the rest.
@Component
class Doorkeeper {

  private final HearKnocks knocks;
  private final EndVisits visits;
  private final MarkContacts contacts;

  Doorkeeper(HearKnocks knocks, EndVisits visits, MarkContacts contacts) {
    this.knocks = knocks;
    this.visits = visits;
    this.contacts = contacts;
  }

  @Scheduled(fixedDelay = 1_000)
  void listen() {
    knocks.hear();
  }

  @Scheduled(fixedDelay = 60_000)
  void lookAfter() {
    visits.end();
    int marked;
    do {
      marked = contacts.mark();
    } while (marked > 0);
  }
}

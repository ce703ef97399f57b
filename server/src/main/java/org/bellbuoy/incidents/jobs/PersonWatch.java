package org.bellbuoy.incidents.jobs;

import org.bellbuoy.incidents.DestroyPersons;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every minute, destroys the lists of persons whose day has come.
@Component
class PersonWatch {

  private final DestroyPersons persons;

  PersonWatch(DestroyPersons persons) {
    this.persons = persons;
  }

  @Scheduled(fixedDelay = 60_000)
  void look() {
    int _ = persons.destroyDue();
  }
}

package org.bellbuoy.duty.jobs;

import org.bellbuoy.duty.ListPromises;
import org.bellbuoy.duty.PassWarningsOn;
import org.bellbuoy.duty.WatchDuty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Passes warnings on, and looks whether anybody is on duty, every twenty seconds.
@Component
class DutyWatch {

  private final PassWarningsOn pass;
  private final WatchDuty watch;
  private final ListPromises list;

  DutyWatch(PassWarningsOn pass, WatchDuty watch, ListPromises list) {
    this.pass = pass;
    this.watch = watch;
    this.list = list;
  }

  @Scheduled(fixedDelay = 20_000, initialDelay = 20_000)
  void look() {
    watch.execute();
    pass.execute();
    list.execute();
  }
}

package org.bellbuoy.embargo;

import org.bellbuoy.kernel.MaterialRead;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Keeps beside the ledger who read what, so that it can be counted and shown.
@Component
class HearReadings {

  private final ReadingStore readings;
  private final WatchReader watch;

  HearReadings(ReadingStore readings, WatchReader watch) {
    this.readings = readings;
    this.watch = watch;
  }

  @ApplicationModuleListener
  void on(MaterialRead read) {
    readings.add(read);
    watch.look(read.by(), read.at());
  }
}

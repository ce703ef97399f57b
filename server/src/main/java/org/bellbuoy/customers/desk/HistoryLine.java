package org.bellbuoy.customers.desk;

import java.time.Instant;
import org.bellbuoy.customers.HistoryEntry;
import org.bellbuoy.web.page.TimelineEntry;

/// A line of the history, with the name of whoever did it.
record HistoryLine(Instant at, String who, String what, String detail) {

  static HistoryLine of(HistoryEntry entry, String who) {
    return new HistoryLine(entry.at(), who, entry.what().words(), entry.detail());
  }

  TimelineEntry shown() {
    return new TimelineEntry(at, TimelineEntry.Side.EVENT, what, who, detail);
  }
}

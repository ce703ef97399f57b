package org.bellbuoy.catalog.desk;

import java.time.Instant;
import java.util.Locale;
import org.bellbuoy.catalog.HistoryEntry;

/// A line of the history, with the name of whoever did it.
record HistoryLine(Instant at, String who, String what, String detail) {

  static HistoryLine of(HistoryEntry entry, String who) {
    String what = entry.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new HistoryLine(entry.at(), who, what, entry.detail());
  }
}

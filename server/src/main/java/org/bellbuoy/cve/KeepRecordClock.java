package org.bellbuoy.cve;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// From when the world can read of a flaw its record is due: within 24 hours if we can, within 72
/// at the latest (CNA rules 4.5.1.3). The clock stops when no id of the case waits for its record.
@Component
public class KeepRecordClock {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final CveStore store;
  private final StartClock start;
  private final StopClock stop;
  private final Clock clock;

  KeepRecordClock(CveStore store, StartClock start, StopClock stop, Clock clock) {
    this.store = store;
    this.start = start;
    this.stop = stop;
    this.clock = clock;
  }

  /// Told by whoever publishes.
  ///
  /// @param subject the case
  /// @param named the ids that the world can read now
  /// @param since when it could first
  @Transactional
  public void publicSince(UUID subject, List<CveId> named, Instant since) {
    if (waiting(subject).anyMatch(named::contains)) {
      start.execute(HOUSE, ClockOrder.byRule(ClockKind.CVE_RECORD, subject, since));
    }
  }

  @ApplicationModuleListener
  void on(CveRecordPublished news) {
    look(news.about());
  }

  @ApplicationModuleListener
  void on(CveIdGivenUp news) {
    look(news.about());
  }

  @ApplicationModuleListener
  void on(CveErrandEnded news) {
    look(news.about());
  }

  private void look(UUID subject) {
    if (waiting(subject).findAny().isEmpty()) {
      stop.execute(HOUSE, ClockKind.CVE_RECORD, subject, clock.instant());
    }
  }

  private Stream<CveId> waiting(UUID subject) {
    return store.of(subject).stream()
        .filter(known -> known.state() == CveState.RESERVED)
        .map(KnownCve::id);
  }
}

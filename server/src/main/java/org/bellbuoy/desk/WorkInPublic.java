package org.bellbuoy.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.bellbuoy.publication.CaseTimes;
import org.bellbuoy.publication.PublishedWork;
import org.springframework.stereotype.Component;

/// Tells the public figures the moments of cases that are public, and of no others.
@Component
class WorkInPublic implements PublishedWork {

  private final WorkTimesStore store;

  WorkInPublic(WorkTimesStore store) {
    this.store = store;
  }

  @Override
  public Map<String, CaseTimes> firstPublishedIn(int year) {
    return store.published(begin(year), begin(year + 1));
  }

  private static Instant begin(int year) {
    return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).toInstant();
  }
}

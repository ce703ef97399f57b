package org.bellbuoy.notices;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who stopped a notice for good, and why.
@Component
class Stops {

  private final StopStore store;
  private final NoticeSeals seals;
  private final Names names;

  Stops(StopStore store, NoticeSeals seals, Names names) {
    this.store = store;
    this.seals = seals;
    this.names = names;
  }

  /// Empty while nobody did.
  Optional<Stopped> of(UUID notice) {
    return store
        .find(notice)
        .map(row ->
            new Stopped(
                row.by(), names.of(row.by()), row.at(), seals.openStopped(notice, row.why())));
  }
}

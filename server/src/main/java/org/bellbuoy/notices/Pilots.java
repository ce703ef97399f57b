package org.bellbuoy.notices;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How the pilot of a notice went.
@Component
class Pilots {

  private final PilotStore store;
  private final Names names;

  Pilots(PilotStore store, Names names) {
    this.store = store;
    this.names = names;
  }

  /// Empty where everybody was told at once.
  Optional<Pilot> of(UUID notice) {
    return store.of(notice).map(row -> pilot(notice, row));
  }

  private Pilot pilot(UUID notice, PilotStore.Row row) {
    return new Pilot(
        row.by(),
        names.of(row.by()),
        row.restAt(),
        Optional.ofNullable(row.overBy()),
        Optional.ofNullable(row.overBy()).map(names::of).orElse(""),
        Tally.of(store.counts(notice, Wave.PILOT), 0, 0),
        Tally.of(store.counts(notice, Wave.REST), 0, 0).untried());
  }
}

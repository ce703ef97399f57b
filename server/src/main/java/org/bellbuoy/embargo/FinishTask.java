package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An outsider marks one of their tasks as done.
@Component
@AtCounter
public class FinishTask {

  private final GuestFileStore store;
  private final Authority authority;
  private final Witness witness;
  private final Clock clock;

  FinishTask(GuestFileStore store, Authority authority, Witness witness, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.witness = witness;
    this.clock = clock;
  }

  @Transactional
  public void finish(Viewer viewer, String task) {
    Viewer.Outsider guest = authority.requireOutsider(viewer);
    Instant now = clock.instant();
    if (!store.finish(guest.party(), task, now)) {
      throw new Missing().refused();
    }
    witness.saw(new TaskDone(guest.actor(), now, guest.circle()));
  }
}

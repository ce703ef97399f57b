package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An outsider says at the counter that it is known outside already. It stands among the leaks that
/// a lead decides about, and rings for the circle.
@Component
@AtCounter
public class RaiseLeakAsGuest {

  private final LeakStore store;
  private final Authority authority;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  RaiseLeakAsGuest(LeakStore store, Authority authority, Witness witness, Ids ids, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param words what was seen, and where
  @Transactional
  public void raise(Viewer viewer, String words) {
    Viewer.Outsider guest = authority.requireOutsider(viewer);
    Reading reading = new Reading();
    String said = reading.block("seen", words, RaiseLeak.WORDS);
    reading.finish();
    Instant now = clock.instant();
    Leak leak =
        new Leak(
            ids.next(),
            ids.code(),
            new EmbargoId(guest.circle()),
            Leak.State.RAISED,
            now,
            guest.actor(),
            said);
    store.add(leak);
    witness.saw(new LeakRaised(guest.actor(), now, guest.circle(), leak.id()));
  }
}

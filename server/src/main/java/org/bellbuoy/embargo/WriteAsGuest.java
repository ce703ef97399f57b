package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An outsider writes to us at the counter. The house hears of it within a second.
@Component
@AtCounter
public class WriteAsGuest {

  private final GuestFileStore store;
  private final Authority authority;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  WriteAsGuest(GuestFileStore store, Authority authority, Witness witness, Ids ids, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void write(Viewer viewer, String text) {
    Viewer.Outsider guest = authority.requireOutsider(viewer);
    Reading reading = new Reading();
    String words = reading.block("message", text, WriteToParty.TEXT);
    reading.finish();
    Instant now = clock.instant();
    UUID letter = ids.next();
    store.add(guest, letter, words, now);
    witness.saw(new PartyWrote(guest.actor(), now, guest.circle(), letter));
  }
}

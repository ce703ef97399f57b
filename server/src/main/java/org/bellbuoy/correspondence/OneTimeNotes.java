package org.bellbuoy.correspondence;

import java.time.Clock;
import java.util.List;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.stereotype.Component;

/// What in a mailbox can be shown once, or was, to whoever brought the code.
@Component
@AtStreet
public class OneTimeNotes {

  private final OneTimeNoteStore store;
  private final Clock clock;

  OneTimeNotes(OneTimeNoteStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public List<OneTimeNote> of(UnlockedMailbox mailbox) {
    return store.of(mailbox.id(), clock.instant());
  }
}

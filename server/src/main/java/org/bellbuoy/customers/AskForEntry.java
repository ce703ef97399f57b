package org.bellbuoy.customers;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody at the counter asks for a link to a customer's own page. The counter does the same for
/// every address and does not learn whether one is known; the house looks within a second and
/// writes to those that are.
///
/// Refuses: invalid.
@Component
@AtCounter
public class AskForEntry {

  private static final int LONGEST_ADDRESS = 254; // RFC 5321 section 4.5.3.1.3
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]+@[^@\\s<>\",;:()]+\\.[^@\\s<>\",;:()]+");

  private final KnockStore store;
  private final Sealer sealer;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  AskForEntry(KnockStore store, Sealer sealer, Witness witness, Ids ids, Clock clock) {
    this.store = store;
    this.sealer = sealer;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param typed the mail address at which they hear from us
  @Transactional
  public void ask(String typed) {
    Reading reading = new Reading();
    String address = reading.line("address", typed, LONGEST_ADDRESS);
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      reading.flaw("address", "Enter an e-mail address such as ann@example.org.");
    }
    reading.finish();
    UUID id = ids.next();
    Instant now = clock.instant();
    store.add(
        id, sealer.fresh(new SealScope(id)).text(CustomerSeals.knocking(id), address).bytes(), now);
    witness.saw(new EntryAskedFor(Actor.anyone(), now, id));
  }
}

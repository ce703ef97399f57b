package org.bellbuoy.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.BlindMark;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Seal;
import org.springframework.stereotype.Component;

/// Puts a letter of a notice into the queue, one for each address.
@Component
class AddDelivery {

  private static final String RECIPIENT = "recipient of a notice";
  private static final String DOMAIN = "domain of a recipient";

  private final DeliveryStore store;
  private final NoticeSeals seals;
  private final BlindMark marks;
  private final Ids ids;

  AddDelivery(DeliveryStore store, NoticeSeals seals, BlindMark marks, Ids ids) {
    this.store = store;
    this.seals = seals;
    this.marks = marks;
    this.ids = ids;
  }

  /// When it is a letter's turn.
  ///
  /// @param rank within its wave, the gravest first
  record Turn(Wave wave, int rank) {

    static Turn atOnce(int rank) {
      return new Turn(Wave.REST, rank);
    }
  }

  /// @return the new letter, or the one to this address that was there and has not come back
  Optional<UUID> live(UUID notice, Recipient recipient, Turn turn, Instant at) {
    return live(notice, seals.of(notice), recipient, turn, at);
  }

  Optional<UUID> live(UUID notice, Seal seal, Recipient recipient, Turn turn, Instant at) {
    UUID id = ids.next();
    byte[] mark = marks.of(RECIPIENT, recipient.address());
    boolean added =
        store.add(
            new DeliveryStore.Planned(
                id,
                notice,
                mark,
                marks.of(DOMAIN, recipient.domain()),
                seals.seal(seal, id, recipient),
                turn),
            at);
    return added ? Optional.of(id) : store.live(notice, mark);
  }
}

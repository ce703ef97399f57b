package org.bellbuoy.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Those who asked at the street to be told, and confirmed it.
@Component
class Subscribers {

  private final SubscriptionStore store;
  private final SubscriptionSeals seals;
  private final Vault vault;
  private final Installation house;

  Subscribers(SubscriptionStore store, SubscriptionSeals seals, Vault vault, Installation house) {
    this.store = store;
    this.seals = seals;
    this.vault = vault;
    this.house = house;
  }

  List<Recipient> of(Occasion occasion) {
    return vault
        .openEach(
            store.confirmed(occasion.isUrgent()),
            SubscriptionStore.Kept::wanted,
            kept -> recipient(kept, occasion))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Recipient> recipient(SubscriptionStore.Kept kept, Occasion occasion) {
    UUID id = kept.id();
    Wanted wanted = seals.open(id, kept.wanted());
    if (!wanted.covers(occasion)) {
      return Optional.empty();
    }
    String leave = house.at("/subscribe/leave/" + seals.openLeave(id, kept.leave())).toString();
    return Optional.of(new Recipient(wanted.address(), wanted.why(), null, leave));
  }
}

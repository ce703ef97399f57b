package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes into the house what was confirmed at the street. What belongs to no link of ours, or came
/// too late or twice, does nothing.
@Component
public class HearConfirmations {

  private static final int AT_ONCE = 50;

  private final AddressChangeStore store;
  private final TakeAddress take;
  private final Vault vault;

  HearConfirmations(AddressChangeStore store, TakeAddress take, Vault vault) {
    this.store = store;
    this.take = take;
    this.vault = vault;
  }

  /// @return how many were heard
  @Transactional
  public int hear() {
    List<AddressChangeStore.Confirmed> confirmed = store.confirmed(AT_ONCE);
    for (AddressChangeStore.Confirmed each : confirmed) {
      store.heard(each);
      store.asked(each).flatMap(store::of).ifPresent(this::take);
    }
    return confirmed.size();
  }

  private void take(AddressChangeStore.Asked asked) {
    String address = vault.openText(AskForAddress.binding(asked.id()), asked.address());
    take.take(
        Actor.anyone(), asked.thread(), address, "the reporter confirmed it from the old address.");
  }
}

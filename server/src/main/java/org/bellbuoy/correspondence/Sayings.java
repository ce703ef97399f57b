package org.bellbuoy.correspondence;

import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// The words of what reporters said, for the house itself; no person asks here.
@Component
public class Sayings {

  private final SayingStore store;
  private final Vault vault;

  Sayings(SayingStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  public String words(Viewer.Machine house, UUID saying) {
    return vault.openText(SayAsReporter.place(saying), store.words(saying));
  }
}

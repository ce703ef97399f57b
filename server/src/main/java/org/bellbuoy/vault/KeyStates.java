package org.bellbuoy.vault;

import java.util.List;
import org.springframework.stereotype.Component;

/// What may be asked about the keys: fingerprints and numbers, never a key.
@Component
public class KeyStates {

  private final MasterKeyStore masters;
  private final DataKeyStore keys;
  private final RenewalStore renewals;
  private final KeySource source;

  KeyStates(MasterKeyStore masters, DataKeyStore keys, RenewalStore renewals, KeySource source) {
    this.masters = masters;
    this.keys = keys;
    this.renewals = renewals;
    this.source = source;
  }

  public KeyState now() {
    MasterKeyStore.InForce inForce = masters.inForce().orElseThrow();
    List<String> retired = masters.retired();
    return new KeyState(
        inForce.fingerprint(),
        inForce.since(),
        source.words(),
        keys.count(),
        retired.stream().mapToLong(keys::countUnder).sum(),
        !retired.isEmpty(),
        renewals.countUnderWay());
  }
}

package org.bellbuoy.duty;

import java.time.Duration;

/// The rota that is set, and the version of its row.
///
/// @param patience how long a warning waits for the person on duty before it goes to the next
public record StoredRota(Rota rota, Duration patience, long version) {

  public boolean isSet() {
    return !rota.turns().isEmpty();
  }
}

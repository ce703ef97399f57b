package org.bellbuoy.vault;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives scopes new data keys: from now on everything is sealed under the next round.
/// [GoOnRenewing] then seals what is there anew, while it stays readable, and destroys the old
/// keys.
///
/// What was overwritten before is thereby gone out of old copies of the database too. So is what
/// was not: a backup from before opens these scopes no more.
@Component
public class RenewScopes {

  private final RenewalStore renewals;
  private final DataKeyStore keys;
  private final Wrapping wrapping;
  private final Clock clock;

  RenewScopes(RenewalStore renewals, DataKeyStore keys, Wrapping wrapping, Clock clock) {
    this.renewals = renewals;
    this.keys = keys;
    this.wrapping = wrapping;
    this.clock = clock;
  }

  /// Asks for no permission of its own: whoever owns the things decides.
  @Transactional
  public void begin(Collection<SealScope> scopes) {
    for (SealScope scope : scopes) {
      keys.held(scope.id()).forEach(this::takeIn);
      renewals.begin(scope.id(), clock.instant());
    }
  }

  /// Begins for the scopes with the oldest keys.
  ///
  /// @return how many there were
  @Transactional
  public int beginOlderThan(Instant then, int most) {
    List<SealScope> old = keys.scopesBefore(then, most).stream().map(SealScope::new).toList();
    begin(old);
    return old.size();
  }

  /// How many scopes have a key from before then, up to some number.
  public int countOlderThan(Instant then, int most) {
    return keys.scopesBefore(then, most).size();
  }

  /// What the street sealed belongs to the round that ends, and shall go with it.
  private void takeIn(DataKeyStore.Wrapped key) {
    switch (key.form()) {
      case DataKeyStore.Form.ToMaster _, DataKeyStore.Form.ToIntake _ ->
          keys.replace(wrapping.wrap(key.id(), key.place(), wrapping.open(key)));
      case DataKeyStore.Form.Kept _, DataKeyStore.Form.Broken _ -> {
        // it is where it belongs
      }
    }
  }
}

package org.bellbuoy.vault;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes everything that was sealed in some scopes unreadable for ever, here and in every copy of
/// the database that exists.
///
/// In the transaction the data keys go and the scopes are marked; once it is done, [FinishErasures]
/// destroys their keys in the book. A kill between the two is made good at the next start.
@Component
public class EraseScopes {

  private final DataKeyStore keys;
  private final ErasedStore erased;
  private final RenewalStore renewals;
  private final FinishErasures finish;
  private final Clock clock;

  EraseScopes(
      DataKeyStore keys,
      ErasedStore erased,
      RenewalStore renewals,
      FinishErasures finish,
      Clock clock) {
    this.keys = keys;
    this.erased = erased;
    this.renewals = renewals;
    this.finish = finish;
    this.clock = clock;
  }

  /// Asks for no permission of its own: whoever owns the things decides.
  @Transactional
  public void erase(Collection<SealScope> scopes) {
    for (SealScope scope : scopes) {
      int last = keys.round(scope.id());
      keys.removeOf(scope.id());
      for (int round = 0; round <= last; round++) {
        erased.add(new KeyPlace(scope.id(), round), clock.instant());
      }
      renewals.done(scope.id(), clock.instant());
    }
    finish.afterCommit();
  }
}

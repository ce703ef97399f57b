package org.bellbuoy.notices;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends what was on its way in the moment in which its notice was stopped for good: what was not
/// taken is not tried again, and of what nobody knows the account says so.
@Component
public class EndStoppedLetters {

  private final StopStore store;
  private final Clock clock;

  EndStoppedLetters(StopStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// @return how many
  @Transactional
  public int end() {
    return store.endLetters() + store.endUnknown(clock.instant());
  }
}

package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes as delivered what the mail server took three days ago and nobody has sent back since.
@Component
public class AcceptNotices {

  static final Duration NO_ANSWER = Duration.ofDays(3);

  private final DeliveryStore store;
  private final Clock clock;

  AcceptNotices(DeliveryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// @return how many
  @Transactional
  public int accept() {
    return store.accept(clock.instant().minus(NO_ANSWER));
  }
}

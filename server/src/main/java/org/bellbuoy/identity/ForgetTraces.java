package org.bellbuoy.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets that somebody was signed in, or was sent a link, long after either was over.
///
/// Only the house does so, by a rule.
@Component
public class ForgetTraces {

  private final TraceStore store;

  ForgetTraces(TraceStore store) {
    this.store = store;
  }

  /// @return the sessions that are no more
  @Transactional
  public List<UUID> sessions(Viewer.Machine house, Instant overBefore, int most) {
    return store.forgetSessions(overBefore, most);
  }

  /// @return the links that are no more
  @Transactional
  public List<UUID> links(Viewer.Machine house, Instant overBefore, int most) {
    return store.forgetLinks(overBefore, most);
  }
}

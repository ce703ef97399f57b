package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets that an outsider was at the counter, or had a link or a passkey to it, long after either
/// was over.
///
/// Only the house does so, by a rule.
@Component
public class ForgetVisits {

  private final VisitStore store;

  ForgetVisits(VisitStore store) {
    this.store = store;
  }

  /// @param sparing circles whose traces are kept, such as those of a case under a legal hold
  /// @return the sessions, links and passkeys that are no more
  @Transactional
  public List<UUID> forget(Viewer.Machine house, Instant overBefore, List<UUID> sparing, int most) {
    List<UUID> sessions = store.forgetSessions(overBefore, sparing, most);
    if (!sessions.isEmpty()) {
      return sessions;
    }
    List<UUID> links = store.forgetInvitations(overBefore, sparing, most);
    return links.isEmpty() ? store.forgetPasskeys(overBefore, sparing, most) : links;
  }
}

package org.bellbuoy.customers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets that a customer was at the counter, or had a link to it, long after either was over.
///
/// Only the house does so, by a rule.
@Component
public class ForgetEntries {

  private final EntryStore store;

  ForgetEntries(EntryStore store) {
    this.store = store;
  }

  /// @return the visits and links that are no more
  @Transactional
  public List<UUID> forget(Viewer.Machine house, Instant overBefore, int most) {
    List<UUID> visits = store.forgetVisits(overBefore, most);
    return visits.isEmpty() ? store.forgetLinks(overBefore, most) : visits;
  }
}

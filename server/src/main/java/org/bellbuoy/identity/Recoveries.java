package org.bellbuoy.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who is to begin anew: for administrators, and for the person themself.
@Component
public class Recoveries {

  private final RecoveryStore store;
  private final Authority authority;
  private final Clock clock;

  Recoveries(RecoveryStore store, Authority authority, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
  }

  /// What is asked about this person. Refuses: [NotAllowed].
  public Optional<Recovery> of(Viewer viewer, UUID person) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    return store.openOf(person, clock.instant());
  }

  /// What is asked about the viewer.
  public Optional<Recovery> own(Viewer viewer) {
    return store.openOf(authority.requireStaff(viewer).personId(), clock.instant());
  }
}

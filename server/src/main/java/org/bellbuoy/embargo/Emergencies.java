package org.bellbuoy.embargo;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// The emergency accesses that a viewer was told of.
@Component
public class Emergencies {

  private final EmergencyStore store;
  private final Authority authority;

  Emergencies(EmergencyStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  /// The latest first.
  public List<EmergencyAccess> list(Viewer viewer) {
    return store.toldTo(authority.requireStaff(viewer).personId());
  }

  public EmergencyAccess get(Viewer viewer, String code) {
    UUID person = authority.requireStaff(viewer).personId();
    return store
        .find(code)
        .filter(found -> store.told(found.id(), person))
        .orElseThrow(() -> new Missing().refused());
  }

  /// How many things were read by it.
  public int read(Viewer viewer, String code) {
    return store.read(get(viewer, code));
  }

  /// How many ring for this viewer and were not seen yet.
  public int ringing(Viewer viewer) {
    return viewer.actor().personId().map(store::unseen).orElse(0);
  }
}

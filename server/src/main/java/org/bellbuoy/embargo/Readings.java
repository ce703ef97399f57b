package org.bellbuoy.embargo;

import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Who read what, for those who lead the case and for the auditor; and the alarms one was told.
@Component
public class Readings {

  private final ReaderStore store;
  private final Authority authority;

  Readings(ReaderStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  /// The auditor sees who read it without seeing what it is; a lead is in the circle.
  public List<Reader> of(Viewer viewer, EmbargoId circle) {
    authority.require(viewer, Permission.SEE_READERS);
    if (!viewer.holds(Role.AUDITOR)) {
      authority.require(viewer, Permission.SEE_READERS, circle.value());
    }
    return store.of(circle);
  }

  public List<ReadingAlarm> alarms(Viewer viewer) {
    return store.unseen(authority.requireStaff(viewer).personId());
  }
}

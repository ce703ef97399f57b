package org.bellbuoy.advisories;

import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Manner;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// Finds an advisory for somebody who may do this with it, and for nobody else.
@Component
class Rights {

  private final AdvisoryStore store;
  private final Authority authority;

  Rights(AdvisoryStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  Advisory find(Viewer viewer, Permission permission, AdvisoryId id) {
    return checked(viewer, permission, store.find(id).orElseThrow(Rights::missing));
  }

  /// The same, held still until the transaction ends.
  Advisory hold(Viewer viewer, Permission permission, AdvisoryId id) {
    return checked(viewer, permission, store.hold(id).orElseThrow(Rights::missing));
  }

  Advisory byCode(Viewer viewer, String code) {
    Advisory found = store.byCode(code).orElseThrow(Rights::missing);
    return checked(viewer, Permission.READ_CASE, found);
  }

  /// The person who acts; machines and strangers write nothing here.
  UUID person(Viewer viewer) {
    return authority.requireStaff(viewer).personId();
  }

  void require(Viewer viewer, Permission permission, EmbargoId circle) {
    authority.require(viewer, permission, circle.value());
  }

  void require(Viewer viewer, Permission permission) {
    authority.require(viewer, permission);
  }

  boolean may(Viewer viewer, Permission permission) {
    return authority.may(viewer, permission);
  }

  boolean may(Viewer viewer, Permission permission, Advisory advisory) {
    EmbargoId circle = advisory.circle();
    return circle == null
        ? authority.may(viewer, permission)
        : authority.may(viewer, permission, circle.value());
  }

  /// By what right the viewer reads.
  Manner manner(Viewer viewer, UUID about) {
    return authority.manner(viewer, about);
  }

  private Advisory checked(Viewer viewer, Permission permission, Advisory advisory) {
    EmbargoId circle = advisory.circle();
    if (circle == null) {
      authority.require(viewer, permission);
    } else {
      authority.require(viewer, permission, circle.value());
    }
    return advisory;
  }

  private static RuntimeException missing() {
    return new Missing().refused();
  }
}

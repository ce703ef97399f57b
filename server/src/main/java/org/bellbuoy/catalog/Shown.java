package org.bellbuoy.catalog;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;

/// Which releases a viewer may know of.
enum Shown {
  ALL,
  PUBLIC_ONLY;

  /// Hidden ones are for those who prepare releases and advisories.
  static Shown to(Viewer viewer, Authority authority) {
    boolean prepares =
        authority.may(viewer, Permission.REGISTER_RELEASE)
            || authority.may(viewer, Permission.ASSESS)
            || authority.may(viewer, Permission.PUBLISH_ADVISORY);
    return prepares ? ALL : PUBLIC_ONLY;
  }
}

package org.bellbuoy.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which marks of the index open for a viewer: asked anew for every search, so that who has left a
/// circle finds nothing of it from that moment on.
@Component
class Guard {

  /// Stands on reports that nobody has linked yet.
  static final String INTAKE = "intake";

  /// Stands on what is under no embargo.
  static final String PUBLIC = "public";

  private final Embargoes embargoes;
  private final Authority authority;

  Guard(Embargoes embargoes, Authority authority) {
    this.embargoes = embargoes;
    this.authority = authority;
  }

  static String of(@Nullable EmbargoId circle, String without) {
    return Optional.ofNullable(circle).map(id -> id.value().toString()).orElse(without);
  }

  Set<String> opensFor(Viewer viewer) {
    Set<String> open = new HashSet<>();
    if (authority.may(viewer, Permission.READ_INTAKE)) {
      open.add(INTAKE);
    }
    if (authority.may(viewer, Permission.READ_CASE)) {
      open.add(PUBLIC);
      embargoes.circlesOf(viewer).forEach(circle -> open.add(circle.value().toString()));
    }
    return open;
  }
}

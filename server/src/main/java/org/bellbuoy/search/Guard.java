package org.bellbuoy.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
  static final UUID INTAKE = new UUID(0, 1);

  /// Stands on what is under no embargo.
  static final UUID PUBLIC = new UUID(0, 2);

  private final Embargoes embargoes;
  private final Authority authority;

  Guard(Embargoes embargoes, Authority authority) {
    this.embargoes = embargoes;
    this.authority = authority;
  }

  static UUID of(@Nullable EmbargoId circle, UUID without) {
    return Optional.ofNullable(circle).map(EmbargoId::value).orElse(without);
  }

  Open opensFor(Viewer viewer) {
    Set<UUID> wide = new HashSet<>();
    if (authority.may(viewer, Permission.READ_INTAKE)) {
      wide.add(INTAKE);
    }
    if (!authority.may(viewer, Permission.READ_CASE)) {
      return new Open(wide, Set.of());
    }
    wide.add(PUBLIC);
    return new Open(wide, embargoes.circlesOf(viewer));
  }
}

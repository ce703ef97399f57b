package org.bellbuoy.operations;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.KeyState;
import org.bellbuoy.vault.KeyStates;
import org.springframework.stereotype.Component;

/// How the keys stand, for those who run the house. They see fingerprints, never a key.
@Component
public class Keys {

  private final KeyStates states;
  private final Authority authority;

  Keys(KeyStates states, Authority authority) {
    this.states = states;
    this.authority = authority;
  }

  public KeyState get(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return states.now();
  }
}

package org.bellbuoy.correspondence;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Whether this house asks for keys of reporters by Web Key Directory; off until somebody says so,
/// because asking tells the domain of an address that we write to it.
@Component
public class KeyDirectory {

  private final KeyLookupStore store;
  private final Authority authority;

  KeyDirectory(KeyLookupStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  public State get(Viewer viewer) {
    authority.require(viewer, Permission.MANAGE_KEYS);
    return store.state();
  }

  public record State(boolean asks, long version) {}
}

package org.bellbuoy.vault;

import java.util.UUID;

/// The data key is no more: the scope was erased, and nobody can read what it sealed.
public final class ScopeErased extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ScopeErased(UUID keyId) {
    super("There is no data key " + keyId);
  }
}

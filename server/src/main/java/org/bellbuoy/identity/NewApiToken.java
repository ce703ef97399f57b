package org.bellbuoy.identity;

import java.util.Set;

/// A token somebody asks for.
///
/// @param roles which of one's own roles it may use
/// @param days how long it lives
public record NewApiToken(String label, Set<Role> roles, int days) {

  public NewApiToken {
    roles = Set.copyOf(roles);
  }
}

package org.bellbuoy.identity;

import java.util.Set;

/// A token somebody asks for.
///
/// @param roles which of one's own roles it may use
/// @param days how long it lives
/// @param reach whether it may only look, work, or even decide
public record NewApiToken(String label, Set<Role> roles, int days, Reach reach) {

  public NewApiToken {
    roles = Set.copyOf(roles);
  }

  /// One for everyday work.
  public NewApiToken(String label, Set<Role> roles, int days) {
    this(label, roles, days, Reach.CHANGE);
  }
}

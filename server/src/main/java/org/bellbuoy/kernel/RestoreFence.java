package org.bellbuoy.kernel;

import java.util.UUID;

/// The seam that `operations` fills: whether anything may leave the house at all.
///
/// After a restore the world may know more than the restored house does, so whatever would newly
/// reach somebody outside is held until a person releases it. Whoever is about to publish, post or
/// send asks inside the transaction that does so; the answer then holds until that transaction
/// ends.
public interface RestoreFence {

  /// Whether everything outward is held back.
  boolean held();

  /// Changes with every restore and every release: what was queued in an earlier epoch may have
  /// been sent already.
  UUID epoch();

  /// Refuses with [OutwardHeld] while it is held.
  default void requireOpen() {
    if (held()) {
      throw new OutwardHeld().refused();
    }
  }
}

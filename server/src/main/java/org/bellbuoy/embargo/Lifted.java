package org.bellbuoy.embargo;

import java.time.Instant;

/// Proof that it may be said: no silence is owed on what this embargo guarded.
///
/// Only this room makes one, so a deed that asks for it as a parameter cannot be called under an
/// embargo that stands.
public final class Lifted {

  private final EmbargoId embargo;
  private final Instant seen;

  Lifted(EmbargoId embargo, Instant seen) {
    this.embargo = embargo;
    this.seen = seen;
  }

  public EmbargoId embargo() {
    return embargo;
  }

  /// When it was found to be lifted.
  public Instant seen() {
    return seen;
  }
}

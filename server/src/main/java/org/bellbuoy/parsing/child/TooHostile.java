package org.bellbuoy.parsing.child;

import org.bellbuoy.parsing.Unreadable;

/// A message crossed a limit.
final class TooHostile extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Unreadable reason;

  TooHostile(Unreadable reason) {
    super(reason.words(), null, false, false);
    this.reason = reason;
  }

  Unreadable reason() {
    return reason;
  }
}

package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;

/// Reads why a deed was refused.
final class Refusals {

  private Refusals() {}

  static Refusal of(ThrowingCallable deed) {
    return catchThrowableOfType(Refused.class, deed).refusal();
  }
}

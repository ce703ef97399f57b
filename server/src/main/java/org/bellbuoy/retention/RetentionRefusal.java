package org.bellbuoy.retention;

import org.bellbuoy.kernel.Refusal;

/// Why a period was not set.
public sealed interface RetentionRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// The program was made with it.
  record NotSettable() implements RetentionRefusal {
    @Override
    public String code() {
      return "not-settable";
    }

    @Override
    public String sentence() {
      return "How long this is kept cannot be set.";
    }
  }
}

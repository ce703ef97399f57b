package org.bellbuoy.web.door;

import org.bellbuoy.kernel.Refusal;

/// The same Idempotency-Key came with another request.
record KeyUsedOtherwise() implements Refusal {

  @Override
  public String code() {
    return "key-used-otherwise";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String sentence() {
    return "This Idempotency-Key was used for another request. Send a new key with a new request.";
  }
}

package org.bellbuoy.web.door;

import org.bellbuoy.kernel.Refusal;

/// One source has sent more in a minute than people and well-behaved programs do.
record TooManyRequests() implements Refusal {

  @Override
  public String code() {
    return "too-many-requests";
  }

  @Override
  public Kind kind() {
    return Kind.TOO_MUCH;
  }

  @Override
  public String sentence() {
    return "Too many requests came from your address. Wait a minute, then send this again.";
  }
}

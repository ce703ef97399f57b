package org.bellbuoy.kernel;

/// There is no such thing, or the viewer may not know of it: the answer is the same.
public record Missing() implements Refusal {

  @Override
  public String code() {
    return "not-found";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }

  @Override
  public String sentence() {
    return "There is nothing at this address.";
  }
}

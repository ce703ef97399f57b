package org.bellbuoy.kernel;

/// More heavy work is waiting than can be done soon.
public record TooBusy() implements Refusal {

  @Override
  public String code() {
    return "too-busy";
  }

  @Override
  public Kind kind() {
    return Kind.TOO_BUSY;
  }

  @Override
  public String sentence() {
    return "The server has too much to do at this moment. Nothing was stored. Try again in a minute.";
  }
}

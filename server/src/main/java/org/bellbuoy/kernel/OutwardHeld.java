package org.bellbuoy.kernel;

/// Nothing may leave the house yet, because it was restored or somebody held it back.
public record OutwardHeld() implements Refusal {

  @Override
  public String code() {
    return "outward-held";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String sentence() {
    return "Nothing leaves this house at the moment: it was restored from a backup, or somebody holds"
        + " it back. An administrator releases it under Operations.";
  }
}

package org.bellbuoy.vault;

/// What was stored does not open: it was changed, moved to another place, or sealed to another key.
public final class SealBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SealBroken(String message) {
    super(message);
  }

  SealBroken(String message, Throwable cause) {
    super(message, cause);
  }
}

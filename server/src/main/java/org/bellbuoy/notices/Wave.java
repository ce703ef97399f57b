package org.bellbuoy.notices;

/// When a letter of a notice may leave.
public enum Wave {
  /// At once: some go first, so that what is wrong is found before everybody has it.
  PILOT,
  /// Once the pilot is over, or at once where there is none.
  REST
}

package org.bellbuoy.kernel;

/// By what right somebody read what only a circle may know.
public enum Manner {
  /// As one of those who may know.
  IN_CIRCLE,
  /// By emergency access, which two administrators opened for a while.
  EMERGENCY
}

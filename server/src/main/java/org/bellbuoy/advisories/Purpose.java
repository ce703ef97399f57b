package org.bellbuoy.advisories;

/// What a revision does to its advisory.
public enum Purpose {
  /// Says it, or says it anew.
  CONTENT,
  /// Takes it back as a whole.
  WITHDRAWAL,
  /// Leads on to another advisory.
  SUPERSESSION
}

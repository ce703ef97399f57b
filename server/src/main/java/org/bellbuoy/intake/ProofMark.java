package org.bellbuoy.intake;

/// Whether a report paid for its place with work, while many came at once. It says in what order
/// reports are looked at and nothing else: work proves patience and not truth.
public enum ProofMark {
  /// Nobody was asked for any: it came on an ordinary day, or not over the public door.
  NOT_ASKED,
  SHOWN,
  /// It was asked for and came without: from a browser without a script, or after a wait.
  WITHOUT
}

package org.bellbuoy;

/// The one part of the house that a machine is, where the house stands on several.
enum Role {
  /// The public door alone: its own database user, and no key.
  STREET,
  /// The outsiders' door.
  COUNTER,
  /// The staff's door.
  DESK,
  /// No door: it brings the schema up to date and does the work that comes round by itself.
  WORKER
}

package org.bellbuoy.intake;

/// How a report stands, as its reporter is told; the pages put each into plain words.
///
/// Says nothing of other reporters, of people inside, or of how the work is organised.
public enum ReporterState {
  RECEIVED,
  ANSWERED,
  LOOKING,
  NEEDS_YOU,
  CONFIRMED,
  FIXING,
  SCHEDULED,
  PUBLISHED,
  REJECTED,
  KNOWN_ALREADY,
  OUT_OF_SCOPE,
  NO_FIX_PLANNED,
  DISPROVED,
  CLOSED;

  /// Nothing more is to come from us unless the reporter writes.
  public boolean ended() {
    return switch (this) {
      case RECEIVED, ANSWERED, LOOKING, NEEDS_YOU, CONFIRMED, FIXING, SCHEDULED, PUBLISHED -> false;
      case REJECTED, KNOWN_ALREADY, OUT_OF_SCOPE, NO_FIX_PLANNED, DISPROVED, CLOSED -> true;
    };
  }
}

package org.bellbuoy.embargo;

import java.time.Instant;

/// The silence agreed with others about what a circle knows.
public sealed interface Embargo {

  EmbargoId id();

  long version();

  /// May it be said at this instant?
  boolean liftedAt(Instant now);

  /// Nobody outside was promised silence.
  record None(EmbargoId id, long version) implements Embargo {
    @Override
    public boolean liftedAt(Instant now) {
      return true;
    }
  }

  /// One side has named a moment; until the other answers, silence is kept.
  record Proposed(EmbargoId id, long version, AgreedMoment end) implements Embargo {
    @Override
    public boolean liftedAt(Instant now) {
      return false;
    }
  }

  /// Both sides keep silence until the moment.
  record Agreed(EmbargoId id, long version, AgreedMoment end) implements Embargo {
    @Override
    public boolean liftedAt(Instant now) {
      return !now.isBefore(end.instant());
    }
  }

  /// Silence is no longer owed.
  record Ended(EmbargoId id, long version, Instant at, Ending why) implements Embargo {
    @Override
    public boolean liftedAt(Instant now) {
      return true;
    }
  }
}

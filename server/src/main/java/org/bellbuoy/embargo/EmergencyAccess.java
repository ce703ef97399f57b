package org.bellbuoy.embargo;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;
import org.jspecify.annotations.Nullable;

/// That an administrator reads what one circle guards, for a while and with a reason.
///
/// @param minutes for how long, once it is confirmed
/// @param reason why, for everybody who is told
/// @param confirmed who confirmed it and when; null before
/// @param until when it ends by itself; null before it is confirmed
/// @param ended who ended it early, or turned it down, and when; null otherwise
/// @param reviewed who looked into it afterwards and when; null before
public record EmergencyAccess(
    UUID id,
    String code,
    EmbargoId circle,
    Deed asked,
    int minutes,
    String reason,
    @Nullable Deed confirmed,
    boolean alone,
    @Nullable Instant until,
    @Nullable Deed ended,
    @Nullable Deed reviewed,
    String review) {

  /// How long a request waits: long enough for the day that stands for a second administrator.
  public static final Duration ASKED_FOR = Duration.ofDays(2);

  /// A step that somebody took.
  public record Deed(UUID by, Instant at) {}

  /// How far it is.
  public enum State {
    /// Waits for a second administrator.
    ASKED,
    /// Nobody confirmed it in time.
    LAPSED,
    /// Turned down before it began.
    TURNED_DOWN,
    OPEN,
    /// Over; a lead writes what they think of it.
    WANTS_REVIEW,
    REVIEWED
  }

  public State at(Instant now) {
    if (confirmed == null || until == null) {
      return ended != null
          ? State.TURNED_DOWN
          : now.isBefore(asked.at().plus(ASKED_FOR)) ? State.ASKED : State.LAPSED;
    }
    if (ended == null && now.isBefore(until)) {
      return State.OPEN;
    }
    return reviewed == null ? State.WANTS_REVIEW : State.REVIEWED;
  }

  /// The request as it waits for somebody else.
  public Proposed proposed() {
    return new Proposed(
        TwoPersonDeed.EMERGENCY_ACCESS,
        id,
        circle.value(),
        Set.of(asked.by()),
        asked.at(),
        Urgency.ORDINARY);
  }
}

package org.bellbuoy.incidents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that compromised, or may have compromised, a system, a service or data.
///
/// @param code ten random characters, all that may stand in an address
/// @param circle who may know of it
/// @param raisedBy the member of staff who raised it, who need not be in the circle
/// @param noticedAt when somebody of us first noticed
/// @param awareAt from when laws count; at first the same
/// @param beganAt since when it went on, or null where nobody knows
/// @param endedAt until when, or null
/// @param version counts the changes; deeds take the one that was read
public record Incident(
    UUID id,
    String code,
    UUID circle,
    IncidentState state,
    Severe severe,
    UUID raisedBy,
    Instant raisedAt,
    Instant noticedAt,
    Instant awareAt,
    @Nullable Instant beganAt,
    @Nullable Instant endedAt,
    long version) {

  public static final String MARK = "IN-";

  /// How people call it.
  public String number() {
    return MARK + code;
  }

  /// As somebody had read it.
  Incident read(long readVersion) {
    return with(state, severe, readVersion);
  }

  Incident in(IncidentState next) {
    return with(next, severe, version);
  }

  Incident judged(Severe next) {
    return with(state, next, version);
  }

  Incident dated(IncidentMoments moments) {
    return new Incident(
        id,
        code,
        circle,
        state,
        severe,
        raisedBy,
        raisedAt,
        moments.noticedAt(),
        moments.awareAt(),
        moments.beganAt(),
        moments.endedAt(),
        version);
  }

  private Incident with(IncidentState nextState, Severe nextSevere, long nextVersion) {
    return new Incident(
        id,
        code,
        circle,
        nextState,
        nextSevere,
        raisedBy,
        raisedAt,
        noticedAt,
        awareAt,
        beganAt,
        endedAt,
        nextVersion);
  }
}

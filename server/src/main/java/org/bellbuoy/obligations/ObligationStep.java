package org.bellbuoy.obligations;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an obligation. Steps are added and never changed.
///
/// @param stage which stage, where it is about one
/// @param before what held before, where a moment was changed
/// @param moment the moment it speaks of, or null
/// @param text the reason or the evidence
public record ObligationStep(
    Kind kind,
    Instant at,
    Actor by,
    @Nullable Stage stage,
    @Nullable Instant before,
    @Nullable Instant moment,
    String text) {

  /// What happened.
  public enum Kind {
    OPENED,
    CONFIRMED,
    AWARENESS_CORRECTED,
    AWARENESS_PROPOSED,
    NOT_REPORTABLE_PROPOSED,
    NOT_REPORTABLE,
    STAGE_NOT_DUE_PROPOSED,
    STAGE_NOT_DUE,
    WITHDRAWN,
    REOPENED,
    MEASURE_AVAILABLE,
    PREPARED,
    SUBMITTED,
    PROVIDED_BEFORE,
    REQUESTED,
    REQUEST_ANSWERED
  }

  static ObligationStep of(Kind kind, Instant at, Actor by, String text) {
    return new ObligationStep(kind, at, by, null, null, null, text);
  }
}

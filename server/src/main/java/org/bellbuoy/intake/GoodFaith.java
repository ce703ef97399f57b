package org.bellbuoy.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What we promised a reporter, what speaks for good faith and what against it, and whether the
/// promise was taken back.
///
/// @param statement as it was given, byte for byte
/// @param signature a detached OpenPGP signature over it, in armour
/// @param proposal what waits for a second person, or null
/// @param revokedAt from when it no longer holds, or null
public record GoodFaith(
    int policyVersion,
    String statement,
    String signature,
    Instant givenAt,
    @Nullable Proposal proposal,
    @Nullable Instant revokedAt,
    List<Note> notes,
    long version) {

  public GoodFaith {
    notes = List.copyOf(notes);
  }

  /// That somebody says it should be taken back, and why.
  public record Proposal(UUID by, Side as, Instant at, String reason) {}

  /// One thing that was written down.
  public record Note(Weighs weighs, String words, UUID by, Instant at) {}

  /// Which way something weighs.
  public enum Weighs {
    FOR,
    AGAINST
  }

  /// For whom somebody speaks who proposes to take it back; both must have spoken.
  public enum Side {
    LEAD,
    LEGAL,
    BOTH;

    /// Whether two persons of these sides are a lead and somebody of legal.
    boolean completes(Side other) {
      return this == BOTH || other == BOTH || this != other;
    }
  }
}

package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one stage.
///
/// @param pack the package as it lies sealed, a JSON document; empty where there is none
/// @param doneAt when it was handed in, in truth, or null
/// @param late whether that was after its end
/// @param reference the receipt number, or where it can be seen
/// @param hash SHA-256 of the package as it was handed in, in hex; null before
/// @param providedIn the stage in which it was provided already
/// @param by who wrote it down last
public record Filing(
    UUID id,
    Stage stage,
    State state,
    String pack,
    @Nullable Instant doneAt,
    boolean late,
    String reference,
    @Nullable String hash,
    @Nullable Stage providedIn,
    Instant notedAt,
    UUID by) {

  /// How far it is.
  public enum State {
    PREPARED("prepared"),
    SUBMITTED("handed in"),
    PROVIDED("provided already"),
    NOT_DUE("not due");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  Filing done(Instant at, boolean tooLate) {
    return new Filing(
        id, stage, state, pack, at, tooLate, reference, hash, providedIn, notedAt, by);
  }

  Filing under(String receipt, String packHash) {
    return new Filing(
        id, stage, state, pack, doneAt, late, receipt, packHash, providedIn, notedAt, by);
  }

  Filing in(@Nullable Stage other) {
    return new Filing(id, stage, state, pack, doneAt, late, reference, hash, other, notedAt, by);
  }

  /// Whether nothing is left to do.
  public boolean settled() {
    return state != State.PREPARED;
  }
}

package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What OpenPGP says of one message of a thread.
///
/// @param message which one, or null for the one that the thread began with
/// @param encrypted whether all that is shown was encrypted to us
/// @param fromMatches whether the signer's certificate says to belong to the address it came from
public record NotedSeal(
    @Nullable UUID message,
    boolean encrypted,
    SealVerdict verdict,
    boolean fromMatches,
    Instant at) {

  public Optional<UUID> findMessage() {
    return Optional.ofNullable(message);
  }

  /// In one line, such as "encrypted; signed by the key on record".
  public String words() {
    boolean good = verdict == SealVerdict.BY_KEY_ON_RECORD || verdict == SealVerdict.BY_ANOTHER_KEY;
    return (encrypted ? "encrypted; " : "not encrypted; ")
        + verdict.words()
        + (good && !fromMatches ? ", which does not name the address it came from" : "");
  }
}

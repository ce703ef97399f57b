package org.bellbuoy.announcement;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.publication.ElsewhereFinding;
import org.jspecify.annotations.Nullable;

/// A piece that stands at its outlet, and what was last seen of it there.
///
/// @param advisory of which it speaks
/// @param revision for which it was put there
/// @param where everybody can read it
/// @param seenAt when it was last read; null while it never was
/// @param wordsHash SHA-256 of the words as they were first read, in hexadecimal; empty before
/// @param differences whole sentences about what it said otherwise than the published advisory
/// @param trouble why it could not be read the last time; null where it could
record Posting(
    UUID outlet,
    UUID advisory,
    UUID revision,
    Piece piece,
    URI where,
    Instant putAt,
    ElsewhereFinding finding,
    @Nullable Instant seenAt,
    String wordsHash,
    List<String> differences,
    @Nullable OutletTrouble trouble) {

  Posting {
    differences = List.copyOf(differences);
  }

  /// The key of the piece, which names it for ever.
  UUID id() {
    return piece.key();
  }

  /// One that was just put there, or found there.
  static Posting fresh(
      UUID outlet, UUID advisory, UUID revision, Piece piece, URI where, Instant at) {
    return new Posting(
        outlet,
        advisory,
        revision,
        piece,
        where,
        at,
        ElsewhereFinding.UNREAD,
        null,
        "",
        List.of(),
        null);
  }

  /// The same after it was read.
  Posting seen(ElsewhereFinding found, String hash, List<String> differ, Instant at) {
    return new Posting(
        outlet, advisory, revision, piece, where, putAt, found, at, hash, differ, null);
  }

  /// The same after nobody could look: what was seen before still counts.
  Posting away(OutletTrouble why) {
    return new Posting(
        outlet,
        advisory,
        revision,
        piece,
        where,
        putAt,
        finding,
        seenAt,
        wordsHash,
        differences,
        why);
  }
}

package org.bellbuoy.standards.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The number of an advisory and its life so far; the last revision is the current one.
public record Tracking(
    String id,
    List<String> aliases,
    DocumentStatus status,
    Standing standing,
    Instant initialRelease,
    Instant currentRelease,
    List<Revision> revisions,
    @Nullable Instant nextUpdateBy) {

  public Tracking {
    id = Texts.required(id, "the number of the advisory");
    aliases = List.copyOf(aliases);
    revisions = List.copyOf(revisions);
    if (revisions.isEmpty()) {
      throw new IllegalArgumentException("Advisory " + id + " needs at least one revision.");
    }
    if (currentRelease.isBefore(initialRelease)) {
      throw new IllegalArgumentException(
          "Advisory %s cannot be current as of %s before its first release at %s."
              .formatted(id, currentRelease, initialRelease));
    }
  }

  Tracking standing(Standing other) {
    return new Tracking(
        id, aliases, status, other, initialRelease, currentRelease, revisions, nextUpdateBy);
  }

  public Revision currentRevision() {
    return revisions.getLast();
  }
}

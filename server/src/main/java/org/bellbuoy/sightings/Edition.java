package org.bellbuoy.sightings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One file of a public list as it was taken in.
///
/// @param version as its maker calls it: that of the catalogue, or that of the model
/// @param dated when its maker says it was made
/// @param reachedAt when it reached us
/// @param lookedAt when we looked last and there was nothing newer
/// @param entries how many it holds, without those put aside
/// @param asideCount how many entries could not be read
/// @param aside the first of these, by place and reason
/// @param hash SHA-256 of the file, so that the same one is known again
public record Edition(
    UUID id,
    PublicList list,
    String version,
    Instant dated,
    Instant reachedAt,
    Instant lookedAt,
    int entries,
    int asideCount,
    List<String> aside,
    String hash) {

  public Edition {
    aside = List.copyOf(aside);
  }

  /// Whether it is so old that whoever reads it should know.
  public boolean stale(Instant now) {
    return dated.plus(list.fresh()).isBefore(now) || lookedAt.plus(list.looked()).isBefore(now);
  }
}

package org.bellbuoy.sightings;

import java.time.Instant;
import java.util.Optional;

/// Where a public list is fetched from, and how that went last. Off until an administrator says so.
///
/// @param inside whether its server stands in our own network
/// @param askedAt when it was asked last
public record Source(
    PublicList list,
    boolean fetches,
    boolean inside,
    String address,
    Optional<Instant> askedAt,
    Outcome outcome,
    long version) {

  /// How asking ended.
  public enum Outcome {
    NEVER("It was not asked yet."),
    NEW("A newer file came."),
    SAME("There was nothing newer."),
    UNREACHED("Nobody stands there, or the server may not call it."),
    ELSEWHERE("The server answered something else than the file. Redirects are not followed."),
    BROKEN("What came was cut off, too large or too slow."),
    REFUSED("What came was not taken in: it is another kind of file, older, or broken.");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    boolean went() {
      return this == NEW || this == SAME;
    }
  }
}

package org.bellbuoy.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// When customers can get the fix, in every stream that needs one.
public sealed interface FixOutlook {

  /// They can get it.
  record Out() implements FixOutlook {}

  /// By an estimate that has not passed.
  record Expected(Instant at) implements FixOutlook {}

  /// Nobody can say: for some stream there never was an estimate.
  record NeverSaid() implements FixOutlook {}

  /// Nobody can say: an estimate has passed without a fix.
  record Passed() implements FixOutlook {}

  /// @param streams the last estimate for each stream that needs a fix; none where nobody gave one
  static FixOutlook of(Collection<Optional<Instant>> streams, Instant now) {
    if (streams.isEmpty() || streams.stream().anyMatch(Optional::isEmpty)) {
      return new NeverSaid();
    }
    if (streams.stream().flatMap(Optional::stream).anyMatch(at -> !at.isAfter(now))) {
      return new Passed();
    }
    return new Expected(
        streams.stream().flatMap(Optional::stream).max(Comparator.naturalOrder()).orElseThrow());
  }

  default Optional<Instant> findAt() {
    return this instanceof Expected(Instant at) ? Optional.of(at) : Optional.empty();
  }
}

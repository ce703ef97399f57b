package org.bellbuoy.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Who may confirm what one person proposed, as it stands for one viewer.
///
/// *Solo mode* is for a vendor of one: a day to cool off stands for the second person. It is never
/// offered where two people could decide, and never shorter than a day except in an emergency.
public sealed interface WhoConfirms {

  Duration COOLING_OFF = Duration.ofHours(24);

  /// This viewer, as the second person.
  record Second() implements WhoConfirms {}

  /// Somebody else: the viewer had a hand in it, or holds no role for it.
  record SomebodyElse() implements WhoConfirms {}

  /// The viewer alone, but not yet.
  record CoolingOff(Instant until, Urgency urgency) implements WhoConfirms {}

  /// The viewer alone, having waited.
  record Alone() implements WhoConfirms {}

  /// Whether this viewer could confirm it now, by whatever way.
  default boolean now() {
    return switch (this) {
      case Second _, Alone _ -> true;
      case SomebodyElse _ -> false;
      case CoolingOff cooling -> cooling.urgency() == Urgency.EMERGENCY;
    };
  }

  /// @param eligible everybody who could confirm such a thing, the viewer or others
  /// @param since when the last other one who could stopped being able to
  static WhoConfirms of(
      UUID viewer, Proposed proposed, Set<UUID> eligible, Instant since, Instant now) {
    if (!eligible.contains(viewer)) {
      return new SomebodyElse();
    }
    if (!proposed.by().contains(viewer)) {
      return new Second();
    }
    if (eligible.size() > 1) {
      return new SomebodyElse();
    }
    Instant began = since.isAfter(proposed.at()) ? since : proposed.at();
    Instant until = began.plus(COOLING_OFF);
    return now.isBefore(until) ? new CoolingOff(until, proposed.urgency()) : new Alone();
  }
}

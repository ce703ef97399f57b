package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;
import org.jspecify.annotations.Nullable;

/// A moment that was offered to the parties.
///
/// @param basis why an agreed silence shall last longer; null for a first moment
/// @param words which test failed, which document orders it; may be empty
/// @param by the person who offered it
/// @param second the other person who confirmed an extension, or null
/// @param executive who agreed to more than ninety days in all, or null
public record Offer(
    UUID id,
    EmbargoId embargo,
    AgreedMoment end,
    @Nullable ExtensionBasis basis,
    String words,
    State state,
    Instant madeAt,
    UUID by,
    @Nullable UUID second,
    @Nullable UUID executive) {

  /// The extension as it waits for somebody else.
  public Proposed proposed(TwoPersonDeed deed) {
    return new Proposed(deed, id, embargo.value(), Set.of(by), madeAt, Urgency.ORDINARY);
  }

  /// Whether it is an extension that nobody else has confirmed.
  public boolean wantsSecond() {
    return state == State.OPEN && basis != null && second == null;
  }

  /// How far it is.
  public enum State {
    OPEN,
    AGREED,
    PAST
  }
}

package org.bellbuoy.notices;

import java.time.Instant;
import org.bellbuoy.delivery.LetterTrouble;
import org.jspecify.annotations.Nullable;

/// One recipient of a notice, and how far it has come to them.
///
/// @param why the end of the sentence "You get this because"
public record Told(String address, String why, How how) {

  /// @param ambiguous whether it was sent again because nobody knew whether the first one left
  /// @param trouble why it was not taken at the last try, or null
  /// @param at when the mail server took it, or null
  public record How(
      DeliveryState state,
      int tries,
      boolean ambiguous,
      @Nullable LetterTrouble trouble,
      @Nullable Instant at) {}
}

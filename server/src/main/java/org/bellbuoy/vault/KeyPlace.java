package org.bellbuoy.vault;

import java.util.UUID;

/// Which erasable key of the book wraps data keys: the scope, and how often its keys were renewed.
///
/// @param round 0 until the keys of the scope were renewed for the first time
record KeyPlace(UUID scope, int round) {

  /// The place in the book. The first round is written as it was before there were rounds.
  String word() {
    return round == 0 ? "scope " + scope : "scope " + scope + " round " + round;
  }
}

package org.bellbuoy.notices;

import org.jspecify.annotations.Nullable;

/// Somebody who is to be told.
///
/// @param why the end of the sentence "You get this because"
/// @param language the tag of the one they read, or null where nobody said
/// @param leave the address at which one ends such letters, or null for those that are a duty
public record Recipient(
    String address, String why, @Nullable String language, @Nullable String leave) {

  /// The part of the address behind the sign.
  String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}

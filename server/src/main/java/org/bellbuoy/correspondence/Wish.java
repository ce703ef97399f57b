package org.bellbuoy.correspondence;

import java.time.Instant;

/// Something that a mail asks for in the reporter's name.
///
/// @param words the wording, the date or the fingerprint; empty where the kind says all
/// @param until when the link to the reporter ends
public record Wish(WishKind kind, String words, WishState state, Instant askedAt, Instant until) {

  /// In one line, such as "be thanked in these words: Ann Example".
  public String line() {
    return words.isEmpty() ? kind.words() : kind.words() + ": " + words;
  }
}

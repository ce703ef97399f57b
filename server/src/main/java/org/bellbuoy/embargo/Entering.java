package org.bellbuoy.embargo;

/// What came of a link and its word.
public sealed interface Entering {

  /// The outsider is in.
  record Opened(GuestSession session) implements Entering {}

  /// Both were right, but the outsider has a passkey, and since then nothing else opens.
  record PasskeyNeeded() implements Entering {}

  /// Not good; every reason looks the same.
  record Wrong() implements Entering {}
}

package org.bellbuoy.announcement;

/// What readers see of a piece at its place now.
public sealed interface Shown {

  /// It is there.
  ///
  /// @param text all of it, with the addresses its links lead to
  record Seen(String text) implements Shown {}

  /// The place answers, and does not have it any more.
  record Gone() implements Shown {}

  /// Nobody could look, which says nothing about the piece.
  record Away(OutletTrouble why) implements Shown {}
}

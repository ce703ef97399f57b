package org.bellbuoy.intake;

/// A seam: whoever sends letters that belong to no thread hears of those that came back.
public interface ReturnedLetters {

  /// @param messageId of the letter that came back
  /// @param forGood whether it will not be delivered
  /// @return whether the letter was one of theirs
  boolean heed(String messageId, boolean forGood);
}

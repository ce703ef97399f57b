package org.bellbuoy.deadlines;

/// Why a clock stands still. There is no reason of business, and no other.
public enum PauseReason {
  /// Questions were put to the reporter, and nothing can go on without the answers.
  WAITS_FOR_REPORTER("waits for the reporter’s answer"),
  /// The reporter wanted it so.
  REPORTER_ASKED("the reporter asked for it"),
  /// Somebody else has to speak first: the maker of a part, or a coordinator.
  WAITS_FOR_OTHERS("waits for another vendor or a coordinator"),
  /// An authority ordered it.
  AUTHORITY_ORDER("ordered by an authority");

  private final String words;

  PauseReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

package org.bellbuoy.obligations;

/// From when a law counts.
public enum Anchor {
  /// When the organisation became aware.
  AWARENESS("awareness"),
  /// When a corrective or mitigating measure was available to users.
  MEASURE("a measure being available"),
  /// When the notification was handed in.
  NOTIFICATION("the notification being handed in");

  private final String words;

  Anchor(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

package org.bellbuoy.identity;

/// How far a session or a token reaches at this moment. Each reaches as far as those before it.
public enum Reach {
  /// Look, and change nothing.
  READ("look only"),
  /// Do everyday work.
  CHANGE("everyday work"),
  /// Do what cannot be taken back or opens doors: approve, publish, export, change keys and roles.
  /// A session reaches so far for a few minutes after its owner showed who they are.
  DECIDE("decide");

  private final String words;

  Reach(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean covers(Reach needed) {
    return compareTo(needed) >= 0;
  }
}

package org.bellbuoy.intake;

/// By which way a report came.
public enum Source {
  FORM("form"),
  API("API"),
  STAFF("staff"),
  MAIL("mail"),
  /// Mail that could not be read safely; the original is kept.
  UNREAD_MAIL("mail that could not be read");

  private final String words;

  Source(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

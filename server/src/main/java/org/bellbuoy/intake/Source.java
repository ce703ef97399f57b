package org.bellbuoy.intake;

/// By which way a report came.
public enum Source {
  FORM("form"),
  API("API"),
  STAFF("staff"),
  MAIL("mail"),
  /// Mail that a colleague got and forwarded; nobody vouches for its sender.
  FORWARDED("mail that a colleague forwarded"),
  /// Brought in from a file that another program wrote.
  IMPORTED("brought in from elsewhere"),
  /// Mail that could not be read safely; the original is kept.
  UNREAD_MAIL("mail that could not be read"),
  /// Filed by the house itself: a public list says that something of ours is exploited.
  LISTED("a public list of exploited flaws"),
  /// Sent by ourselves to try the desk: no figure counts it, no case is made of it.
  TRIAL("a test of our own");

  private final String words;

  Source(String words) {
    this.words = words;
  }

  /// Whether nobody outside waits for an answer to it.
  public boolean ownReport() {
    return this == STAFF || this == LISTED;
  }

  /// Whether the original message is kept.
  public boolean byMail() {
    return this == MAIL || this == FORWARDED || this == UNREAD_MAIL;
  }

  public String words() {
    return words;
  }
}

package org.bellbuoy.correspondence;

/// By which way a key of somebody we write with came to us.
public enum KeySource {
  MAIL("came with a message by mail"),
  UPLOAD("came with the report, or through the mailbox"),
  DESK("one of us put it in"),
  DIRECTORY("found in the Web Key Directory of the address's domain");

  private final String words;

  KeySource(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

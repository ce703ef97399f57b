package org.bellbuoy.parsing;

/// Why a message could not be read. The message itself is kept in every case.
public enum Unreadable {
  TOO_LARGE("it is larger than we read"),
  LINE_TOO_LONG("it has a line of more than 64 KiB"),
  TOO_MANY_HEADERS("it has more headers than we read"),
  TOO_DEEP("its parts lie deeper in one another than we read"),
  TOO_MANY_PARTS("it has more parts than we read"),
  TOO_MUCH_INSIDE("what is packed in it is larger than we read"),
  AMBIGUOUS("two programs could read two different messages in it"),
  BROKEN("it does not follow the rules of mail"),
  NO_KEY_OF_OURS("it is encrypted, and not to a key of ours"),
  MIXED("parts of it are encrypted and parts are not, which may be a trick to have them joined"),
  UNPROTECTED("it is encrypted in an old way that anybody can change unnoticed"),
  CHANGED_INSIDE("it is encrypted, and what is inside is broken or was changed"),
  TOO_MUCH_WORK("reading it took too long or too much memory"),
  BROKE_OUT("the process that read it did not answer as it must"),
  NO_LOCK("this machine cannot lock the process that would read it");

  private final String words;

  Unreadable(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

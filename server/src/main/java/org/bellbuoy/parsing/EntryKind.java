package org.bellbuoy.parsing;

/// What an archive says that an entry is.
public enum EntryKind {
  FILE("file"),
  FOLDER("folder"),
  LINK("link"),
  DEVICE("device, which is never made"),
  OTHER("of a kind that is not opened");

  private final String words;

  EntryKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

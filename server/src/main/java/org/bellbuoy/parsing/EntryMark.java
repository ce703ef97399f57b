package org.bellbuoy.parsing;

/// What a person should know of an entry before unpacking it anywhere.
public enum EntryMark {
  LEAVES("its name leads out of the folder it is unpacked in"),
  ABSOLUTE("its name begins at the root of the machine"),
  TWICE("another entry has the same name"),
  HIDDEN("its name holds characters that cannot be seen"),
  ENCRYPTED("it is encrypted"),
  DENSE("it unpacks to more than 200 times its size"),
  STRANGE("it is packed in a way that is not opened here");

  private final String words;

  EntryMark(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

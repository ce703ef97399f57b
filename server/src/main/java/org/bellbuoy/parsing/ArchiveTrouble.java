package org.bellbuoy.parsing;

/// Why something in a file is not shown. The file itself is kept in every case.
public enum ArchiveTrouble {
  NOT_OPENED("It is of a kind that is not opened here."),
  NOT_SHOWN("It is neither an archive that is opened here, nor text, nor a picture."),
  ENCRYPTED("It is encrypted."),
  TOO_LARGE("It is larger than we look at."),
  TOO_MANY_ENTRIES("It has more than 10,000 entries."),
  TOO_MUCH_INSIDE("What is packed in it is larger than 64 MiB."),
  TOO_DENSE("It unpacks to more than 200 times its size, as bombs do."),
  TOO_DEEP("It lies deeper in other archives than we look."),
  NAME_TOO_LONG("A name in it is longer than 1,024 bytes."),
  PICTURE_TOO_LARGE("The picture has more than 40 million points."),
  READ_DIFFERENTLY(
      "Two programs would read two different things in it, which is how scanners are fooled."),
  BROKEN("It is broken, or cut off."),
  NO_SUCH_ENTRY("There is no such entry."),
  TOO_MUCH_WORK("Looking at it took too long or too much memory."),
  BROKE_OUT("The process that looked at it did not answer as it must."),
  NO_LOCK("This machine cannot lock the process that would look at it.");

  private final String words;

  ArchiveTrouble(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}

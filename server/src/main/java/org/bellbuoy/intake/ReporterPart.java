package org.bellbuoy.intake;

/// What of a report tells about the person who sent it, and can be erased while the report stays.
public enum ReporterPart {
  /// How to be thanked, the address to write to, the PGP key.
  REPORTER,
  /// Every message of either side, and the reporter's mailbox.
  LETTERS,
  /// Every file that was sent, with its name.
  FILES;

  public String words() {
    return switch (this) {
      case REPORTER -> "how to be thanked, contact address and PGP key";
      case LETTERS -> "every message of both sides, and the mailbox";
      case FILES -> "every file, with its name";
    };
  }
}

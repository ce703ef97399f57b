package org.bellbuoy.intake;

/// What of a report tells about the person who sent it, and can be erased while the report stays.
public enum ReporterPart {
  /// How to be thanked, the addresses to write to, the PGP key, what was written of good faith, and
  /// the messages as they came by mail.
  REPORTER,
  /// Every message of either side, as it is read and as it came by mail, and the reporter's
  /// mailbox.
  LETTERS,
  /// Every file that was sent, with its name.
  FILES;

  public String words() {
    return switch (this) {
      case REPORTER ->
          "how to be thanked, contact address, PGP key, mail as it came and what was written of"
              + " good faith";
      case LETTERS -> "every message of both sides, and the mailbox";
      case FILES -> "every file, with its name";
    };
  }
}

package org.bellbuoy.evidence.desk;

import java.util.Optional;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.jspecify.annotations.Nullable;

/// What an auditor typed to compare the ledger with what they kept.
///
/// @param first a checkpoint, or nothing for the newest
/// @param second another one, or nothing for the newest
/// @param entry the number of an entry to look for, or nothing
public record CheckForm(@Nullable String first, @Nullable String second, @Nullable String entry) {

  private static final int LONGEST = 1_000;
  private static final int DIGITS = 18;

  /// What was typed, read.
  record Asked(
      Optional<CheckpointNote> first, Optional<CheckpointNote> second, Optional<Long> entry) {}

  boolean any() {
    return !(said(first) + said(second) + said(entry)).isBlank();
  }

  Asked read() {
    Reading reading = new Reading();
    Asked asked =
        new Asked(note(reading, "first", first), note(reading, "second", second), place(reading));
    reading.finish();
    return asked;
  }

  private Optional<Long> place(Reading reading) {
    String text = reading.optionalLine("entry", entry, LONGEST);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("[0-9]{1," + DIGITS + "}")) {
      reading.flaw("entry", "Send the number of an entry.");
      return Optional.empty();
    }
    return Optional.of(Long.parseLong(text));
  }

  /// Pasting loses the end of the last line and may change the others; what is signed does not
  /// depend on them.
  private static Optional<CheckpointNote> note(
      Reading reading, String name, @Nullable String typed) {
    String text = reading.optionalBlock(name, typed, LONGEST);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<CheckpointNote> note = CheckpointNote.parse(text + "\n");
    if (note.isEmpty()) {
      reading.flaw(
          name, "Paste the whole checkpoint, from the name of the ledger to its signature.");
    }
    return note;
  }

  /// For a field of the form.
  public static String said(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}

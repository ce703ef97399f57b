package org.bellbuoy.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows a note to whoever brought the code, and erases it in the same transaction: once this has
/// answered, it is durable that it was shown, and nobody is shown it again, however many ask at
/// once.
@Component
@AtStreet
public class ShowOneTimeNote {

  private final OneTimeNoteStore notes;
  private final Witness witness;
  private final Clock clock;

  ShowOneTimeNote(OneTimeNoteStore notes, Witness witness, Clock clock) {
    this.notes = notes;
    this.witness = witness;
    this.clock = clock;
  }

  /// @return what it says; empty when it was shown before, was taken back or never was
  @Transactional
  public Optional<String> show(UnlockedMailbox mailbox, UUID note) {
    Instant now = clock.instant();
    return notes
        .hold(mailbox.id(), note, now)
        .map(sealed -> {
          byte[] text = mailbox.privateHalf().open(LeaveOneTimeNote.place(note), sealed);
          notes.shown(note, now);
          witness.saw(new OneTimeNoteShown(mailbox.actor(), now, mailbox.id().value(), note));
          CrashPoint.here("correspondence.one-time-note.before-commit");
          return new String(text, StandardCharsets.UTF_8);
        });
  }
}

package org.bellbuoy.correspondence;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Erases what waited to be shown once. Part of the deed that calls it.
@Component
public class TakeOneTimeNoteBack {

  private final OneTimeNoteStore notes;

  TakeOneTimeNoteBack(OneTimeNoteStore notes) {
    this.notes = notes;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void take(UUID note) {
    notes.erase(note);
  }
}

package org.bellbuoy.delivery;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes the letters about something away, those that wait too: the address they go to and what
/// they say are erased with what they are about.
///
/// Asks for no permission of its own: it is part of that erasing.
@Component
public class ForgetLetters {

  private final LetterStore store;

  ForgetLetters(LetterStore store) {
    this.store = store;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(UUID about) {
    store.forget(about);
  }
}

package org.bellbuoy.audit;

import org.bellbuoy.kernel.PersonalWordsErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Forgets the salts of what entries about a thing committed to, in the transaction that erases the
/// words themselves. The entries and the tree stay as they are; what they hash can no longer be
/// guessed.
@Component
class ForgetSalts {

  private final LeafStore store;

  ForgetSalts(LeafStore store) {
    this.store = store;
  }

  @EventListener
  void hear(PersonalWordsErased news) {
    store.forgetSalts(news.about());
  }
}

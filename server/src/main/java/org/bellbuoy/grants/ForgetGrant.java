package org.bellbuoy.grants;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.EraseThread;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.correspondence.ThreadTexts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.PersonalWordsErased;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the words about a test environment unreadable for ever, once it was declined or wiped long
/// enough ago, and closes the mailbox that was opened for it alone. Only the house does so, by a
/// rule.
@Component
public class ForgetGrant {

  private final ForgottenStore store;
  private final ThreadTexts threads;
  private final EraseThread erase;
  private final EraseScopes scopes;
  private final Clock clock;
  private final News news;

  ForgetGrant(
      ForgottenStore store,
      ThreadTexts threads,
      EraseThread erase,
      EraseScopes scopes,
      Clock clock,
      News news) {
    this.store = store;
    this.threads = threads;
    this.erase = erase;
    this.scopes = scopes;
    this.clock = clock;
    this.news = news;
  }

  /// @param before since when it must have been over
  /// @return whether it was erased
  @Transactional
  public boolean forget(Viewer.Machine house, UUID grant, Instant before) {
    return store
        .over(grant, before)
        .map(thread -> {
          Instant now = clock.instant();
          if (isItsOwn(house, thread, grant)) {
            erase.erase(thread);
          }
          scopes.erase(List.of(new SealScope(grant)));
          store.forgotten(grant, now);
          news.tell(new PersonalWordsErased(house.actor(), now, grant));
          return true;
        })
        .orElse(false);
  }

  private boolean isItsOwn(Viewer.Machine house, ThreadId thread, UUID grant) {
    return threads.about(house, thread).equals(grant);
  }
}

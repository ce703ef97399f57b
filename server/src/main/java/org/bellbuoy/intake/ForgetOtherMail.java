package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.EraseThread;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.PersonalWordsErased;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes mail of another queue unreadable for ever, with all that was written since and the bytes
/// that came: requests about personal data are personal data themselves.
///
/// Only the house does so, by a rule. What became a report meanwhile stays.
@Component
public class ForgetOtherMail {

  private final OtherMailStore store;
  private final ErasingReportStore erasing;
  private final MailStore mails;
  private final EraseThread threads;
  private final EraseScopes scopes;
  private final Clock clock;
  private final News news;

  ForgetOtherMail(
      OtherMailStore store,
      ErasingReportStore erasing,
      MailStore mails,
      EraseThread threads,
      EraseScopes scopes,
      Clock clock,
      News news) {
    this.store = store;
    this.erasing = erasing;
    this.mails = mails;
    this.threads = threads;
    this.scopes = scopes;
    this.clock = clock;
    this.news = news;
  }

  /// @param before since when it must have come
  /// @return whether it was erased
  @Transactional
  public boolean forget(Viewer.Machine house, UUID id, Instant before) {
    return store
        .hold(new ReportId(id), before)
        .map(thread -> {
          Instant now = clock.instant();
          scopes.erase(mails.ofThread(thread).stream().map(SealScope::new).toList());
          threads.erase(thread);
          scopes.erase(List.of(new SealScope(id)));
          erasing.erased(new ReportId(id), now);
          news.tell(new PersonalWordsErased(house.actor(), now, id));
          return true;
        })
        .orElse(false);
  }
}

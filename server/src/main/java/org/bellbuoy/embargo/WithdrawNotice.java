package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes away what was laid out for the parties.
@Component
public class WithdrawNotice {

  private final CounterStore counter;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  WithdrawNotice(CounterStore counter, Authority authority, Clock clock, News news) {
    this.counter = counter;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void withdraw(Viewer by, EmbargoId circle, String code) {
    authority.require(by, Permission.LEAD_CASE, circle.value());
    Instant now = clock.instant();
    if (!counter.withdraw(circle, code, now)) {
      throw Invalid.of("notice", "This is withdrawn already.").refused();
    }
    news.tell(new NoticeWithdrawn(by.actor(), now, circle.value()));
  }
}

package org.bellbuoy.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says how long a kind of data is kept. A longer period holds at once; a shorter one a week later,
/// so that others can see it and object before anything is gone.
///
/// Refuses: [Invalid], [RetentionRefusal.NotSettable].
@Component
public class SetPeriod {

  public static final Duration NOTICE = Duration.ofDays(7);

  private static final int LONGEST_DAYS = 36_500;

  private final RuleStore rules;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  SetPeriod(RuleStore rules, Authority authority, Ids ids, Clock clock, News news) {
    this.rules = rules;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void set(Viewer by, String key, int days) {
    authority.require(by, Permission.SET_RETENTION);
    RetentionKind kind = Retention.kind(key);
    if (!kind.settable()) {
      throw new RetentionRefusal.NotSettable().refused();
    }
    if (days < 1 || days > LONGEST_DAYS) {
      throw Invalid.of("days", "Enter a number of days, from 1 to " + LONGEST_DAYS + ".").refused();
    }
    Instant now = clock.instant();
    boolean shorter = days < rules.period(kind, now).days();
    Instant from = shorter ? now.plus(NOTICE) : now;
    UUID id = ids.next();
    rules.add(id, kind, new RuleStore.Rule(days, from), now, authority.requireStaff(by).personId());
    news.tell(new PeriodSet(by.actor(), now, id, kind, days, from));
  }
}

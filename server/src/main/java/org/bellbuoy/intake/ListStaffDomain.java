package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says at which domain colleagues write: what they forward is then read as what somebody else
/// wrote to them. Their mail counts for that only when the vendor's own receiver vouches for it.
@Component
public class ListStaffDomain {

  private static final int MOST = 253;
  private static final int MOST_LISTED = 100;
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  private final StaffDomainStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ListStaffDomain(StaffDomainStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void list(Viewer viewer, @Nullable String domain) {
    authority.require(viewer, Permission.ROUTE_MAIL);
    Reading reading = new Reading();
    String typed = reading.line("domain", domain, MOST).toLowerCase(Locale.ROOT);
    if (!typed.isEmpty() && !DOMAIN.matcher(typed).matches()) {
      reading.flaw("domain", "Enter a domain such as example.com, without an at sign.");
    }
    if (store.all().size() >= MOST_LISTED) {
      reading.flaw("domain", "A hundred domains are listed. Remove one first.");
    }
    reading.finish();
    Instant now = clock.instant();
    store.add(typed, now);
    news.tell(new StaffDomainsChanged(viewer.actor(), now, viewer.actor().id()));
  }
}

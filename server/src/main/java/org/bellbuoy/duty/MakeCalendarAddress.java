package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the secret address of one's own calendar; one that was made before leads nowhere from now
/// on. It is shown this once.
@Component
public class MakeCalendarAddress {

  private final CalendarAddressStore store;
  private final Authority authority;
  private final Installation installation;
  private final Clock clock;
  private final News news;

  MakeCalendarAddress(
      CalendarAddressStore store,
      Authority authority,
      Installation installation,
      Clock clock,
      News news) {
    this.store = store;
    this.authority = authority;
    this.installation = installation;
    this.clock = clock;
    this.news = news;
  }

  /// @return the whole address
  @Transactional
  public String execute(Viewer viewer) {
    authority.require(viewer, Permission.OWN_ACCESS);
    UUID person = authority.requireStaff(viewer).personId();
    Token secret = Token.fresh();
    Instant now = clock.instant();
    store.set(person, secret.hash(), now);
    news.tell(new CalendarAddressMade(viewer.actor(), now, person));
    return installation.deskUrl() + "/calendars/" + secret.text() + ".ics";
  }
}

package org.bellbuoy.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.KeyState;
import org.bellbuoy.vault.KeyStates;
import org.bellbuoy.vault.RenewScopes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives the scopes with the oldest data keys new ones. Everything goes on meanwhile; what lies in
/// them is sealed anew in the background, and the old keys are destroyed.
///
/// Refuses: not allowed, [Invalid] for an age that is no number of days.
@Component
public class RenewDataKeys {

  /// As many scopes at once; the rest waits for the next time.
  public static final int MOST = 1_000;

  public static final int LONGEST_DAYS = 36_500;

  private final RenewScopes renew;
  private final KeyStates states;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  RenewDataKeys(
      RenewScopes renew, KeyStates states, Authority authority, Ids ids, Clock clock, News news) {
    this.renew = renew;
    this.states = states;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param days how old a data key must be
  @Transactional
  public KeyState renew(Viewer by, int days) {
    authority.require(by, Permission.RUN_HOUSE);
    int scopes = renew.beginOlderThan(before(days), MOST);
    news.tell(new DataKeysRenewed(by.actor(), clock.instant(), ids.next(), scopes));
    return states.now();
  }

  /// How many scopes that would be, up to [#MOST].
  public int preview(Viewer by, int days) {
    authority.require(by, Permission.RUN_HOUSE);
    return renew.countOlderThan(before(days), MOST);
  }

  private Instant before(int days) {
    if (days < 0 || days > LONGEST_DAYS) {
      throw Invalid.of("days", "Enter a number of days, from 0 to " + LONGEST_DAYS + ".").refused();
    }
    return clock.instant().minus(Duration.ofDays(days));
  }
}

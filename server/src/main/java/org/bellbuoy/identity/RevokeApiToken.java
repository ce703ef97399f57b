package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends one of one's own API tokens at once. Refuses: [Missing].
@Component
public class RevokeApiToken {

  private final TokenStore tokens;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  RevokeApiToken(TokenStore tokens, Authority authority, News news, Clock clock) {
    this.tokens = tokens;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, String code) {
    Viewer.Staff owner = authority.requireStaff(viewer);
    Instant now = clock.instant();
    UUID token =
        tokens.revoke(owner.personId(), code, now).orElseThrow(() -> new Refused(new Missing()));
    news.tell(new ApiTokenRevoked(owner.actor(), now, token, owner.personId()));
  }
}

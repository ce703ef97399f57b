package org.bellbuoy.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// Takes every factor of a person out of use, the password too, and makes the link by which they
/// begin anew. Roles stay as they are.
@Component
class FactorReset {

  private final AccountEnding ending;
  private final CredentialStore credentials;
  private final LinkMaking links;
  private final News news;
  private final Clock clock;

  FactorReset(
      AccountEnding ending, CredentialStore credentials, LinkMaking links, News news, Clock clock) {
    this.ending = ending;
    this.credentials = credentials;
    this.links = links;
    this.news = news;
    this.clock = clock;
  }

  OneTimeLink reset(Actor by, UUID person) {
    ending.forgetAll(by, person);
    credentials.forget(person);
    news.tell(new FactorsReset(by, clock.instant(), person));
    return links.make(by, LinkKind.INVITATION, Optional.of(person));
  }
}

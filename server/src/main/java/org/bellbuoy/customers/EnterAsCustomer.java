package org.bellbuoy.customers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Uses a link up and opens a session at the counter. An unknown link, a spent one, one that is too
/// old and one of a contact who was removed give the same nothing.
@Component
@AtCounter
public class EnterAsCustomer {

  private static final Duration LONGEST = Duration.ofHours(12);

  private final VisitStore visits;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  EnterAsCustomer(VisitStore visits, Witness witness, Ids ids, Clock clock) {
    this.visits = visits;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Optional<CustomerSession> enter(String link) {
    Instant now = clock.instant();
    return visits
        .spend(Token.presented(link).hash(), now)
        .map(who -> {
          Token token = Token.fresh();
          UUID visit = ids.next();
          visits.open(visit, token.hash(), who, now, now.plus(LONGEST));
          witness.saw(
              new CustomerEntered(Actor.outsider(who.contact()), now, who.customer(), visit));
          return new CustomerSession(token.text(), LONGEST);
        });
  }
}

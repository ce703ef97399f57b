package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Uses a sign-in link up and opens a session. Refuses: [IdentityRefusal.LinkSpent].
@Component
public class SignInByLink {

  private final LinkStore links;
  private final PersonStore people;
  private final SessionOpening opening;
  private final Clock clock;

  SignInByLink(LinkStore links, PersonStore people, SessionOpening opening, Clock clock) {
    this.links = links;
    this.people = people;
    this.opening = opening;
    this.clock = clock;
  }

  @Transactional
  public OpenedSession execute(String token, Arrival arrival) {
    byte[] hash = Token.presented(token).hash();
    Instant now = clock.instant();
    UUID person =
        links
            .peek(LinkKind.SIGN_IN, hash, now)
            .filter(this::isActive)
            .orElseThrow(() -> new Refused(new IdentityRefusal.LinkSpent()));
    if (!links.spend(LinkKind.SIGN_IN, hash, now)) {
      throw new Refused(new IdentityRefusal.LinkSpent());
    }
    return opening.open(person, Factor.LINK, arrival);
  }

  private boolean isActive(UUID person) {
    return people.hold(person).filter(row -> row.state() == PersonState.ACTIVE).isPresent();
  }
}

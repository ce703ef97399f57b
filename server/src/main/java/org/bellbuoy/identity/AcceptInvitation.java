package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Uses an invitation up: the person chooses a password and is active from now on.
///
/// For somebody who is active already it replaces the password and ends what the old one had
/// opened. Refuses: [IdentityRefusal.LinkSpent], [Invalid].
@Component
public class AcceptInvitation {

  private final LinkStore links;
  private final PersonStore people;
  private final PasswordSetting setting;
  private final Welcome welcome;
  private final Clock clock;

  AcceptInvitation(
      LinkStore links, PersonStore people, PasswordSetting setting, Welcome welcome, Clock clock) {
    this.links = links;
    this.people = people;
    this.setting = setting;
    this.welcome = welcome;
    this.clock = clock;
  }

  /// @return the person, who may now sign in
  @Transactional
  public UUID execute(String token, String password) {
    byte[] hash = Token.presented(token).hash();
    Instant now = clock.instant();
    PersonRow person =
        links
            .peek(LinkKind.INVITATION, hash, now)
            .flatMap(people::hold)
            .orElseThrow(AcceptInvitation::spent);
    setting.examine(new Reading(), person, password).finish();
    if (!links.spend(LinkKind.INVITATION, hash, now)) {
      throw spent();
    }
    welcome.welcome(person, now);
    setting.set(person.id(), password);
    return person.id();
  }

  private static Refused spent() {
    return new Refused(new IdentityRefusal.LinkSpent());
  }
}

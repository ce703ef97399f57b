package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// What the holder of a one-time link may see before using it up. The token is the right to ask.
@Component
public class OneTimeLinks {

  /// Whom a good link is for.
  public record Guest(String name, String email, Set<Role> roles) {
    public Guest {
      roles = Set.copyOf(roles);
    }
  }

  private final LinkStore links;
  private final PersonStore people;
  private final Personal personal;
  private final Clock clock;

  OneTimeLinks(LinkStore links, PersonStore people, Personal personal, Clock clock) {
    this.links = links;
    this.people = people;
    this.personal = personal;
    this.clock = clock;
  }

  public boolean isGood(LinkKind kind, String token) {
    return links.isGood(kind, Token.presented(token).hash(), clock.instant());
  }

  /// The person an invitation or a sign-in link is for; empty when it is spent.
  public Optional<Guest> guest(LinkKind kind, String token) {
    Instant now = clock.instant();
    return links
        .peek(kind, Token.presented(token).hash(), now)
        .flatMap(people::find)
        .filter(person -> person.state() != PersonState.DEACTIVATED)
        .map(this::guest);
  }

  /// Whether this link lets in somebody who was never here, rather than giving a new password.
  public boolean isOpenInvitation(String token) {
    return links
        .peek(LinkKind.INVITATION, Token.presented(token).hash(), clock.instant())
        .flatMap(people::find)
        .filter(person -> person.state() == PersonState.INVITED)
        .isPresent();
  }

  private Guest guest(PersonRow person) {
    return new Guest(
        personal.open(Personal.Field.NAME, person.id(), person.name()),
        personal.open(Personal.Field.EMAIL, person.id(), person.email()),
        person.roles());
  }
}

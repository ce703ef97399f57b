package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Confirmed;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second administrator confirms, and from then on, for the time asked, the first one reads. It
/// rings again for everybody.
///
/// Refuses: [EmbargoRefusal.EmergencyNotWaiting], [EmbargoRefusal.SecondPersonNeeded].
@Component
public class ConfirmEmergencyAccess {

  private final EmergencyStore store;
  private final EmergencyBell bell;
  private final People people;
  private final SecondPerson second;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ConfirmEmergencyAccess(
      EmergencyStore store,
      EmergencyBell bell,
      People people,
      SecondPerson second,
      Authority authority,
      Clock clock,
      News news) {
    this.store = store;
    this.bell = bell;
    this.people = people;
    this.second = second;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void confirm(Viewer by, String code) {
    authority.require(by, Permission.EMERGENCY_ACCESS);
    EmergencyAccess asked = store.hold(code).orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    if (asked.at(now) != EmergencyAccess.State.ASKED || !stillAdministers(asked)) {
      throw new EmbargoRefusal.EmergencyNotWaiting().refused();
    }
    Confirmed how =
        second.require(by, asked.proposed(), "", new EmbargoRefusal.SecondPersonNeeded());
    Instant until = now.plus(Duration.ofMinutes(asked.minutes()));
    store.confirm(asked.id(), by.actor().id(), now, until, how);
    bell.ring(asked, now);
    news.tell(
        new EmergencyOpened(
            by.actor(), now, asked.circle().value(), asked.id(), asked.asked().by(), until));
  }

  private boolean stillAdministers(EmergencyAccess asked) {
    return people.colleagues(new Viewer.Machine()).stream()
        .anyMatch(each ->
            each.id().equals(asked.asked().by()) && each.roles().contains(Role.ADMINISTRATOR));
  }
}

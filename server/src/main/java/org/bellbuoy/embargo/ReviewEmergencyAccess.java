package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Once it is over, a lead who neither read by it nor confirmed it writes what they think of it.
/// Where there is no other lead, one of these does.
///
/// Refuses: [Missing], [EmbargoRefusal.EmergencyNotOver], [EmbargoRefusal.SecondPersonNeeded].
@Component
public class ReviewEmergencyAccess {

  private static final int WORDS = 4_000;

  private final EmergencyStore store;
  private final People people;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ReviewEmergencyAccess(
      EmergencyStore store, People people, Authority authority, Clock clock, News news) {
    this.store = store;
    this.people = people;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void review(Viewer by, String code, String words) {
    authority.require(by, Permission.JOIN_CASE);
    EmergencyAccess access = store.hold(code).orElseThrow(() -> new Missing().refused());
    Reading reading = new Reading();
    String said = reading.block("review", words, WORDS);
    reading.finish();
    Instant now = clock.instant();
    if (access.at(now) != EmergencyAccess.State.WANTS_REVIEW) {
      throw new EmbargoRefusal.EmergencyNotOver().refused();
    }
    UUID person = by.actor().id();
    if (hands(access).contains(person) && otherLeads(hands(access))) {
      throw new EmbargoRefusal.SecondPersonNeeded().refused();
    }
    store.review(access, person, now, said);
    news.tell(new EmergencyReviewed(by.actor(), now, access.circle().value(), access.id()));
  }

  private static Set<UUID> hands(EmergencyAccess access) {
    EmergencyAccess.Deed confirmed = access.confirmed();
    Set<UUID> hands = new HashSet<>(Set.of(access.asked().by()));
    if (confirmed != null) {
      hands.add(confirmed.by());
    }
    return hands;
  }

  private boolean otherLeads(Set<UUID> hands) {
    return people.colleagues(new Viewer.Machine()).stream()
        .anyMatch(each -> each.roles().contains(Role.LEAD) && !hands.contains(each.id()));
  }
}

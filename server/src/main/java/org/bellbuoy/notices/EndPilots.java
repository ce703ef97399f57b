package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.duty.CallColleagues;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that the rest of a notice goes because the time of its pilot is over, and warns
/// whoever wished for the pilot, once, a quarter of an hour before. The rest goes by the clock,
/// whether or not this runs.
@Component
public class EndPilots {

  static final Duration WARNING = Duration.ofMinutes(15);

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final String WORDS =
      "The pilot of a notice ends by itself within a quarter of an hour, and everybody else is told."
          + " If something is wrong with it, hold it before. It stands under “Notices”.";

  private final PilotStore store;
  private final CallColleagues colleagues;
  private final People people;
  private final Clock clock;
  private final News news;

  EndPilots(PilotStore store, CallColleagues colleagues, People people, Clock clock, News news) {
    this.store = store;
    this.colleagues = colleagues;
    this.people = people;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many are over
  @Transactional
  public int end() {
    Instant now = clock.instant();
    store
        .toWarnOf(now, now.plus(WARNING))
        .forEach(row -> colleagues.call(row.notice(), whom(row.by()), WORDS));
    List<UUID> over = store.ripe(Actor.machine(), now);
    over.forEach(notice -> news.tell(new PilotEnded(Actor.machine(), now, notice)));
    return over.size();
  }

  /// Who wished for it; where a program did, everybody who may hold it.
  private Collection<UUID> whom(Actor by) {
    List<UUID> may =
        people.colleagues(HOUSE).stream()
            .filter(
                each -> each.roles().stream().anyMatch(Permission.TURN_NOTICES.roles()::contains))
            .map(Colleague::id)
            .toList();
    return by.personId().filter(may::contains).map(List::of).orElse(may);
  }
}

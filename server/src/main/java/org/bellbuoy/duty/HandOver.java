package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives the duty to somebody from now on for some hours, whoever's turn it is: to oneself, or to a
/// colleague who may answer reports. The latest counts.
///
/// Refuses: not allowed, invalid.
@Component
public class HandOver {

  static final int MOST_HOURS = 336;

  private final RotaStore store;
  private final Duty duty;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  HandOver(RotaStore store, Duty duty, Authority authority, Ids ids, Clock clock, News news) {
    this.store = store;
    this.duty = duty;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param person the code of who has the duty now
  /// @param hours for how many, as typed
  @Transactional
  public void execute(Viewer viewer, @Nullable String person, @Nullable String hours) {
    authority.require(viewer, Permission.ANSWER_REPORT);
    Reading reading = new Reading();
    Optional<Colleague> to =
        duty.able(viewer).stream().filter(each -> each.code().equals(person)).findFirst();
    if (to.isEmpty()) {
      reading.flaw("person", "Choose somebody who may answer reports.");
    }
    int length = hours(reading, hours);
    reading.finish();
    Instant now = clock.instant();
    StandIn standIn = new StandIn(to.orElseThrow().id(), now, now.plus(Duration.ofHours(length)));
    store.add(ids.next(), standIn, authority.requireStaff(viewer).personId());
    news.tell(
        new DutyHandedOver(
            viewer.actor(), now, ChangeRota.ROTA, standIn.person(), standIn.until()));
  }

  private static int hours(Reading reading, @Nullable String typed) {
    String text = reading.line("hours", typed, 3);
    if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MOST_HOURS) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      reading.flaw("hours", "Enter a number of hours from 1 to " + MOST_HOURS + ".");
    }
    return 1;
  }
}

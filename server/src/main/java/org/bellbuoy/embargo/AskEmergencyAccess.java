package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An administrator asks to read what one circle guards, with a reason and for a while. Everybody
/// of the circle, every lead and every administrator is told at once.
///
/// Refuses: [Invalid].
@Component
public class AskEmergencyAccess {

  /// The longest while, in minutes.
  public static final int LONGEST = 480;

  private static final int WORDS = 2_000;

  private final EmbargoStore embargoes;
  private final EmergencyStore store;
  private final EmergencyBell bell;
  private final Ids ids;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  AskEmergencyAccess(
      EmbargoStore embargoes,
      EmergencyStore store,
      EmergencyBell bell,
      Ids ids,
      Authority authority,
      Clock clock,
      News news) {
    this.embargoes = embargoes;
    this.store = store;
    this.bell = bell;
    this.ids = ids;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @return the code of the request
  @Transactional
  public String ask(Viewer by, EmbargoId circle, int minutes, String reason) {
    authority.require(by, Permission.EMERGENCY_ACCESS);
    UUID person = authority.requireStaff(by).personId();
    Reading reading = new Reading();
    String why = reading.block("reason", reason, WORDS);
    if (minutes < 1 || minutes > LONGEST) {
      reading.flaw("minutes", "Choose at most eight hours.");
    }
    reading.finish();
    if (embargoes.find(circle).isEmpty()) {
      throw new Missing().refused();
    }
    Instant now = clock.instant();
    EmergencyAccess asked =
        new EmergencyAccess(
            ids.next(),
            ids.code(),
            circle,
            new EmergencyAccess.Deed(person, now),
            minutes,
            why,
            null,
            false,
            null,
            null,
            null,
            "");
    store.add(asked);
    bell.ring(asked, now);
    news.tell(new EmergencyAsked(by.actor(), now, circle.value(), asked.id()));
    return asked.code();
  }
}

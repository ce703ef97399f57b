package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.jspecify.annotations.Nullable;
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

  /// @param circle null where no case has the number that was typed
  /// @return the code of the request
  @Transactional
  public String ask(Viewer by, @Nullable EmbargoId circle, int minutes, String reason) {
    authority.require(by, Permission.EMERGENCY_ACCESS);
    UUID person = authority.requireStaff(by).personId();
    Reading reading = new Reading();
    String why = reading.block("reason", reason, WORDS);
    if (minutes < 1 || minutes > LONGEST) {
      reading.flaw("minutes", "Choose at most eight hours.");
    }
    if (circle == null || embargoes.find(circle).isEmpty()) {
      throw nothing(reading);
    }
    reading.finish();
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

  /// A mistyped number is said beside whatever else is wrong, and nothing of the rest is lost.
  private static Refused nothing(Reading reading) {
    reading.flaw("number", "There is no case with this number.");
    return new Refused(new Invalid(reading.flaws()));
  }
}

package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refusal;
import org.springframework.stereotype.Component;

/// The one place that knows whether a viewer may confirm what two people have to decide.
@Component
public class SecondPerson {

  /// What whoever decides alone in an emergency types.
  public static final String TYPED = "alone";

  private final EligibleStore eligible;
  private final AloneStore alone;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  SecondPerson(
      EligibleStore eligible,
      AloneStore alone,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.eligible = eligible;
    this.alone = alone;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  public WhoConfirms who(Viewer viewer, Proposed proposed) {
    UUID person = authority.requireStaff(viewer).personId();
    Permission needed = proposed.deed().confirms();
    Set<UUID> could = eligible.holding(needed);
    if (authority.may(viewer, needed)) {
      could.add(person);
    } else {
      could.remove(person);
    }
    Instant since = eligible.lastLeft(needed).orElse(proposed.at());
    return WhoConfirms.of(person, proposed, could, since, clock.instant());
  }

  /// Lets the viewer confirm, or refuses. Called inside the deed that the confirmation completes; a
  /// decision taken alone is marked for ever.
  ///
  /// Refuses with what the room says where another person is needed, with
  /// [IdentityRefusal.CoolingOff], [IdentityRefusal.TypeThatAlone].
  ///
  /// @param typed what the viewer typed to decide alone in an emergency; empty otherwise
  public Confirmed require(Viewer by, Proposed proposed, String typed, Refusal otherwise) {
    return switch (who(by, proposed)) {
      case WhoConfirms.Second _ -> Confirmed.BY_TWO;
      case WhoConfirms.SomebodyElse _ -> throw otherwise.refused();
      case WhoConfirms.CoolingOff cooling -> {
        requireTyped(cooling, typed);
        yield alone(by, proposed, AloneDecision.How.IN_EMERGENCY);
      }
      case WhoConfirms.Alone _ -> alone(by, proposed, AloneDecision.How.AFTER_COOLING_OFF);
    };
  }

  private Confirmed alone(Viewer by, Proposed proposed, AloneDecision.How how) {
    Instant now = clock.instant();
    UUID person = by.actor().id();
    UUID about = proposed.circle() == null ? proposed.subject() : proposed.circle();
    alone.add(ids.next(), ids.code(), proposed, about, person, now, how);
    news.tell(new DecidedAlone(by.actor(), now, about, proposed.subject(), proposed.deed(), how));
    return Confirmed.ALONE;
  }

  private static void requireTyped(WhoConfirms.CoolingOff cooling, String typed) {
    switch (cooling.urgency()) {
      case ORDINARY -> throw new IdentityRefusal.CoolingOff(cooling.until()).refused();
      case EMERGENCY -> {
        if (!TYPED.equals(typed.strip())) {
          throw new IdentityRefusal.TypeThatAlone(cooling.until()).refused();
        }
      }
    }
  }
}

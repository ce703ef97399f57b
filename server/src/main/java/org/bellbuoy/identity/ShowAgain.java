package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a session decide again for a few minutes, because its owner showed who they are.
///
/// Whoever has a passkey or a generator shows one of them; a password alone is not enough then.
/// Answers instead of refusing, because the record of a failed attempt must not be rolled back.
/// Refuses: [NotAllowed], [Missing].
@Component
public class ShowAgain {

  private final SessionStore sessions;
  private final PasskeyRing ring;
  private final SecondFactors factors;
  private final Throttle throttle;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  ShowAgain(
      SessionStore sessions,
      PasskeyRing ring,
      SecondFactors factors,
      Throttle throttle,
      Authority authority,
      News news,
      Clock clock) {
    this.sessions = sessions;
    this.ring = ring;
    this.factors = factors;
    this.throttle = throttle;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public Showing.Outcome execute(Viewer viewer, Standing standing, Showing showing) {
    Viewer.Staff self = authority.requireStaff(viewer);
    UUID session = standing.session().orElseThrow(() -> new Refused(new NotAllowed()));
    return switch (showing) {
      case Showing.WithPasskey key -> byPasskey(self, session, key);
      case Showing.WithCode code -> byCode(self, session, code);
      case Showing.WithPassword password -> byPassword(self, session, password.password());
    };
  }

  private Showing.Outcome byPasskey(Viewer.Staff self, UUID session, Showing.WithPasskey key) {
    var ceremony = new Ceremony.ShowingAgain(key.door(), self.personId(), session);
    return switch (ring.prove(ceremony, key.answer())) {
      case PasskeyProof.Proved _ -> shown(self, session, Factor.PASSKEY);
      case PasskeyProof.Failed _ -> Showing.Outcome.WRONG;
    };
  }

  private Showing.Outcome byCode(Viewer.Staff self, UUID session, Showing.WithCode code) {
    List<Throttle.Lane> lanes = throttle.codeLanes(self.personId(), code.arrival());
    if (!throttle.admits(lanes)) {
      return Showing.Outcome.TOO_MANY_TRIES;
    }
    if (!factors.takesCode(self.personId(), code.typed())) {
      return wrong(self);
    }
    throttle.forgive(lanes);
    return shown(self, session, Factor.CODE);
  }

  private Showing.Outcome byPassword(Viewer.Staff self, UUID session, CheckedPassword password) {
    if (!password.admitted()) {
      return Showing.Outcome.TOO_MANY_TRIES;
    }
    boolean right = password.proved().equals(Optional.of(self.personId()));
    if (!right || factors.of(self.personId()).needMore()) {
      return wrong(self);
    }
    throttle.forgive(password.lanes());
    return shown(self, session, Factor.PASSWORD);
  }

  private Showing.Outcome wrong(Viewer.Staff self) {
    news.tell(new SignInRefused(self.actor(), clock.instant(), self.personId()));
    return Showing.Outcome.WRONG;
  }

  private Showing.Outcome shown(Viewer.Staff self, UUID session, Factor factor) {
    Instant now = clock.instant();
    if (!sessions.shown(session, self.personId(), factor, now)) {
      throw new Refused(new Missing());
    }
    news.tell(new ShownAgain(self.actor(), now, session, self.personId(), factor));
    return Showing.Outcome.SHOWN;
  }
}

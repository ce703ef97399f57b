package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody chooses a new password for themselves, having proved the old one. Whoever else came in
/// by the old one is out: every other session ends, and so do unused links.
///
/// Refuses: [IdentityRefusal.TooManyGuesses], [Invalid].
@Component
public class ChangePassword {

  private final PersonStore people;
  private final SessionStore sessions;
  private final LinkStore links;
  private final PasswordSetting setting;
  private final Throttle throttle;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  ChangePassword(
      PersonStore people,
      SessionStore sessions,
      LinkStore links,
      PasswordSetting setting,
      Throttle throttle,
      Authority authority,
      News news,
      Clock clock) {
    this.people = people;
    this.sessions = sessions;
    this.links = links;
    this.setting = setting;
    this.throttle = throttle;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  /// @param current the password that stands, as it was compared
  /// @param kept the session that goes on, or null when the caller came by a token
  @Transactional
  public void execute(
      Viewer viewer, CheckedPassword current, String password, @Nullable UUID kept) {
    Viewer.Staff self = authority.requireStaff(viewer);
    UUID id = self.personId();
    prove(current, id);
    PersonRow row = people.hold(id).orElseThrow(() -> new Missing().refused());
    setting.examine(new Reading(), row, password).finish();
    setting.set(id, password);
    Instant now = clock.instant();
    sessions
        .endOthers(id, kept, now)
        .forEach(session -> news.tell(new SessionEnded(self.actor(), now, session, id)));
    links.spendAll(id, now);
    throttle.forgive(current.lanes());
    news.tell(new PasswordChanged(self.actor(), now, id));
  }

  private static void prove(CheckedPassword current, UUID person) {
    if (!current.admitted()) {
      throw new IdentityRefusal.TooManyGuesses().refused();
    }
    if (current.proved().filter(person::equals).isEmpty()) {
      throw Invalid.of("current", "This is not your password as it stands.").refused();
    }
  }
}

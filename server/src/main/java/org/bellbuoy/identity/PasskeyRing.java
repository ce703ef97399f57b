package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;

/// The passkeys of the staff. Deeds call it inside their transaction, after they have decided
/// whether this may be done.
@Component
public class PasskeyRing extends PasskeyCeremonies {

  private final PasskeyStore store;
  private final Personal personal;
  private final News news;
  private final Clock clock;

  PasskeyRing(
      PasskeyTools tools,
      StaffShelf shelf,
      PasskeyStore store,
      Personal personal,
      News news,
      Clock clock) {
    super(tools, shelf);
    this.store = store;
    this.personal = personal;
    this.news = news;
    this.clock = clock;
  }

  /// Gives a passkey another name. Refuses: [Missing], [Invalid].
  public void name(UUID subject, String code, String typed) {
    Reading reading = new Reading();
    String label = reading.line("label", typed, PasskeyCeremonies.LONGEST_LABEL);
    reading.finish();
    PasskeyRow row =
        store.of(subject).stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Refused(new Missing()));
    store.name(
        subject, code, personal.seal(subject, Personal.Field.PASSKEY_LABEL, row.id(), label));
  }

  /// From now on it opens nothing. Refuses: [Missing].
  public void revoke(UUID subject, String code, Actor by) {
    Instant now = clock.instant();
    UUID id = store.revoke(subject, code, now).orElseThrow(() -> new Refused(new Missing()));
    news.tell(new PasskeyRevoked(by, now, id, subject));
  }

  public void revokeAll(UUID subject, Actor by) {
    Instant now = clock.instant();
    store
        .revokeAll(subject, now)
        .forEach(id -> news.tell(new PasskeyRevoked(by, now, id, subject)));
  }
}

package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.EraseThread;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.PersonalWordsErased;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Throws a canary, or a test of our own, away that came a while ago, as a report or as a mail:
/// nothing is put where its bytes lay, and its keys go. What stays is the hash of a mail, so that
/// it is known when a mailbox hands it over again.
@Component
public class ForgetCanary {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final byte[] NOTHING = {};

  private final OldCanaryStore store;
  private final EraseThread threads;
  private final EraseScopes scopes;
  private final StopClock stop;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  ForgetCanary(
      OldCanaryStore store,
      EraseThread threads,
      EraseScopes scopes,
      StopClock stop,
      Vault vault,
      Clock clock,
      News news) {
    this.store = store;
    this.threads = threads;
    this.scopes = scopes;
    this.stop = stop;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  /// @param id of the report or of the mail that a canary was
  /// @param before since when it must have arrived
  /// @return whether it was thrown away
  @Transactional
  public boolean forget(Viewer.Machine house, UUID id, Instant before) {
    boolean gone =
        store.report(id, before).map(thread -> report(id, thread)).orElse(false)
            || (store.mail(id, before) && mail(id));
    if (gone) {
      news.tell(new PersonalWordsErased(house.actor(), clock.instant(), id));
    }
    return gone;
  }

  private boolean report(UUID id, ThreadId thread) {
    Seal seal = vault.in(new SealScope(id));
    store.emptyReport(id, seal.bytes(Contents.binding(id), NOTHING), clock.instant());
    stop.execute(HOUSE, ClockKind.HUMAN_ANSWER, id, clock.instant());
    stop.execute(HOUSE, ClockKind.STATUS_TO_REPORTER, id, clock.instant());
    threads.erase(thread);
    scopes.erase(List.of(new SealScope(id)));
    return true;
  }

  private boolean mail(UUID id) {
    Seal seal = vault.in(new SealScope(id));
    store.emptyMail(
        id,
        seal.bytes(TakeMail.original(id), NOTHING),
        seal.bytes(TakeMail.sentTo(id), NOTHING),
        clock.instant());
    scopes.erase(List.of(new SealScope(id)));
    return true;
  }
}

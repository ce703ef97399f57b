package org.bellbuoy.vault;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.kernel.CrashPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals the values of scopes under way anew, one in a transaction, and destroys the old keys when
/// none is left. Every step may be done again, so a kill anywhere is made good at the next start.
@Component
public class GoOnRenewing {

  /// Whoever began to seal or to read under an old key has ended by then.
  static final Duration GRACE = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(GoOnRenewing.class);
  private static final int AT_ONCE = 50;

  private final RenewalStore renewals;
  private final DataKeyStore keys;
  private final SealedRowStore rows;
  private final List<SealedColumns> rooms;
  private final Vault vault;
  private final ErasedStore erased;
  private final FinishErasures finish;
  private final Clock clock;
  private final TransactionTemplate transaction;

  GoOnRenewing(
      RenewalStore renewals,
      DataKeyStore keys,
      SealedRowStore rows,
      List<SealedColumns> rooms,
      Vault vault,
      ErasedStore erased,
      FinishErasures finish,
      Clock clock,
      PlatformTransactionManager manager) {
    this.renewals = renewals;
    this.keys = keys;
    this.rows = rows;
    this.rooms = List.copyOf(rooms);
    this.vault = vault;
    this.erased = erased;
    this.finish = finish;
    this.clock = clock;
    this.transaction = new TransactionTemplate(manager);
  }

  /// @return how many scopes were finished
  public synchronized int goOn() {
    int finished = 0;
    for (RenewalStore.Renewal renewal : renewals.due(clock.instant().minus(GRACE), AT_ONCE)) {
      if (renewal.resealedAt() == null) {
        sealAnew(renewal);
      } else if (finish(renewal)) {
        finished++;
      }
    }
    return finished;
  }

  /// Each value in a transaction of its own: a file may be large, and nobody shall wait for it.
  private void sealAnew(RenewalStore.Renewal renewal) {
    for (SealedRowStore.Place place : left(renewal)) {
      if (!leased(renewal, () -> sealAnew(renewal, place))) {
        return;
      }
      CrashPoint.here("vault.renewal.value");
    }
    leased(renewal, () -> renewals.resealed(renewal, clock.instant()));
  }

  private boolean leased(RenewalStore.Renewal renewal, Runnable work) {
    return Boolean.TRUE.equals(
        transaction.execute(_ -> {
          boolean ours = renewals.lease(renewal).isPresent();
          if (ours) {
            work.run();
          }
          return ours;
        }));
  }

  /// What does not open now will not open later: it is left as it is.
  ///
  /// @return whether it was sealed anew
  private boolean sealAnew(RenewalStore.Renewal renewal, SealedRowStore.Place place) {
    Optional<byte[]> old = rows.read(place);
    if (old.isEmpty()) {
      return false;
    }
    try {
      byte[] plain = vault.open(place.binding(), Sealed.of(old.get()));
      Sealed fresh = vault.in(new SealScope(renewal.scope())).bytes(place.binding(), plain);
      return rows.replace(place, old.get(), fresh.bytes());
    } catch (SealBroken | ScopeErased closed) {
      LOG.debug("{} of {} does not open", place.column().name(), place.subject(), closed);
      return false;
    }
  }

  /// What a deed sealed under the old key meanwhile may just be read by somebody: then it takes
  /// another while.
  private boolean finish(RenewalStore.Renewal renewal) {
    CrashPoint.here("vault.renewal.before-finish");
    boolean[] finished = new boolean[1];
    leased(renewal, () -> finished[0] = finishLeased(renewal));
    CrashPoint.here("vault.renewal.finished");
    return finished[0];
  }

  private boolean finishLeased(RenewalStore.Renewal renewal) {
    List<KeyPlace> held =
        keys.held(renewal.scope()).stream().map(DataKeyStore.Wrapped::place).toList();
    long late = left(renewal).stream().filter(place -> sealAnew(renewal, place)).count();
    if (late > 0) {
      renewals.resealed(renewal, clock.instant());
      return false;
    }
    left(renewal).forEach(GoOnRenewing::complain);
    keys.removeBefore(renewal.present());
    gone(renewal, held).forEach(place -> erased.add(place, clock.instant()));
    renewals.done(renewal.scope(), clock.instant());
    finish.afterCommit();
    return true;
  }

  private static Set<KeyPlace> gone(RenewalStore.Renewal renewal, List<KeyPlace> held) {
    Set<KeyPlace> gone = new LinkedHashSet<>();
    gone.add(new KeyPlace(renewal.scope(), renewal.round() - 1));
    held.stream().filter(place -> place.round() < renewal.round()).forEach(gone::add);
    return gone;
  }

  private static void complain(SealedRowStore.Place place) {
    LOG.error("{} of {} did not open and stays so", place.column().name(), place.subject());
  }

  private List<SealedRowStore.Place> left(RenewalStore.Renewal renewal) {
    var current = keys.ids(renewal.present());
    return rooms.stream()
        .flatMap(room -> room.columns().stream())
        .flatMap(column -> rows.notUnder(column, renewal.scope(), current).stream())
        .toList();
  }
}

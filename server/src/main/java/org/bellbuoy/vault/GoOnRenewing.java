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

  /// Deeds that began to seal under an old key have ended by then.
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
    for (RenewalStore.Renewal renewal : renewals.underWay(AT_ONCE)) {
      sealAnew(renewal);
      if (!clock.instant().isBefore(renewal.begunAt().plus(GRACE)) && finish(renewal)) {
        finished++;
      }
    }
    return finished;
  }

  /// Each value in a transaction of its own: a file may be large, and nobody shall wait for it.
  private void sealAnew(RenewalStore.Renewal renewal) {
    for (SealedRowStore.Place place : left(renewal)) {
      boolean leased =
          Boolean.TRUE.equals(
              transaction.execute(_ -> {
                Optional<RenewalStore.Renewal> ours = renewals.lease(renewal);
                ours.ifPresent(_ -> sealAnew(renewal, place));
                return ours.isPresent();
              }));
      if (!leased) {
        return;
      }
      CrashPoint.here("vault.renewal.value");
    }
  }

  /// What does not open now will not open later: it is left as it is.
  private void sealAnew(RenewalStore.Renewal renewal, SealedRowStore.Place place) {
    try {
      rows.read(place)
          .ifPresent(old -> {
            byte[] plain = vault.open(place.binding(), Sealed.of(old));
            Sealed fresh = vault.in(new SealScope(renewal.scope())).bytes(place.binding(), plain);
            boolean _ = rows.replace(place, old, fresh.bytes());
          });
    } catch (SealBroken | ScopeErased closed) {
      LOG.debug("{} of {} does not open", place.column().name(), place.subject(), closed);
    }
  }

  private boolean finish(RenewalStore.Renewal renewal) {
    CrashPoint.here("vault.renewal.before-finish");
    Boolean done =
        transaction.execute(_ -> {
          if (renewals.lease(renewal).isEmpty()) {
            return false;
          }
          List<KeyPlace> held =
              keys.held(renewal.scope()).stream().map(DataKeyStore.Wrapped::place).toList();
          left(renewal).forEach(place -> sealAnew(renewal, place));
          left(renewal).forEach(GoOnRenewing::complain);
          keys.removeBefore(renewal.present());
          gone(renewal, held).forEach(place -> erased.add(place, clock.instant()));
          renewals.done(renewal.scope(), clock.instant());
          finish.afterCommit();
          return true;
        });
    CrashPoint.here("vault.renewal.finished");
    return Boolean.TRUE.equals(done);
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

package org.bellbuoy.vault;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.bellbuoy.kernel.CrashPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Destroys in the book what was erased in the database, and renews the half to which the street
/// seals: an old copy of the database may hold keys as the street sealed them.
@Component
class FinishErasures {

  private static final Logger LOG = LoggerFactory.getLogger(FinishErasures.class);

  private final ErasedStore erased;
  private final RenewIntake intake;
  private final Book book;
  private final KeyRing ring;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final ReentrantLock one = new ReentrantLock();
  private final AtomicBoolean asked = new AtomicBoolean();

  FinishErasures(
      ErasedStore erased,
      RenewIntake intake,
      Book book,
      KeyRing ring,
      Clock clock,
      PlatformTransactionManager manager) {
    this.erased = erased;
    this.intake = intake;
    this.book = book;
    this.ring = ring;
    this.clock = clock;
    this.transaction = new TransactionTemplate(manager);
    this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
  }

  void afterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            CrashPoint.here("vault.erasure.committed");
            ring.forget();
            try {
              finish();
            } catch (RuntimeException later) {
              LOG.error("An erasure waits to be finished", later);
            }
          }
        });
  }

  /// May be done again at any time. Whoever comes while it is being done leaves it to whoever does
  /// it: each may hold a connection to the database, and one more is needed here.
  void finish() {
    asked.set(true);
    while (asked.get() && one.tryLock()) {
      try {
        asked.set(false);
        finishWhatIsOpen();
      } finally {
        one.unlock();
      }
    }
  }

  private void finishWhatIsOpen() {
    List<KeyPlace> open = erased.notDestroyed();
    if (open.isEmpty()) {
      return;
    }
    transaction.executeWithoutResult(_ -> intake.renew());
    book.destroy(open, List.of());
    CrashPoint.here("vault.erasure.destroyed");
    transaction.executeWithoutResult(_ -> erased.destroyed(open, clock.instant()));
    LOG.info("{} keys of scopes were erased for ever", open.size());
  }

  /// After a restore the book may be older than the database; what was erased stays erased.
  void again() {
    book.destroy(erased.all(), List.of());
  }
}

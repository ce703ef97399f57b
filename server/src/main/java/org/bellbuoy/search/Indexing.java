package org.bellbuoy.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.bellbuoy.cases.CaseErased;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.PersonalWordsErased;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.SealBroken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the index true: reads everything once after the start, the newest first, and what changed
/// as soon as its transaction is done.
///
/// Reading a thing and putting it into the index is one step under a lock, so that an older reading
/// never overwrites a newer one, and nothing that was erased comes back.
@Component
class Indexing implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
  private static final int AT_ONCE = 100;
  private static final long AGAIN = 5;

  private final SearchIndex index;
  private final List<Shelf> shelves;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final Set<UUID> changed = new LinkedHashSet<>();
  private volatile @Nullable ScheduledExecutorService worker;
  private volatile IndexProgress progress = new IndexProgress(0, 0, false);

  Indexing(SearchIndex index, List<Shelf> shelves) {
    this.index = index;
    this.shelves = List.copyOf(shelves);
  }

  IndexProgress progress() {
    return progress;
  }

  @EventListener
  void hear(DomainEvent news) {
    if (!(news instanceof MaterialRead)) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              if (news instanceof CaseErased erased) {
                forget(erased.circle());
              }
              if (news instanceof PersonalWordsErased erased) {
                forgetWords(erased.about());
              }
              changed(news.about(), 0);
            }
          });
    }
  }

  /// At once: nothing of an erased case is found from the moment on at which it is erased.
  private void forget(UUID circle) {
    oneAtATime.lock();
    try {
      index.removeGuarded(circle);
      index.show();
    } finally {
      oneAtATime.unlock();
    }
  }

  /// At once too; what is left of it is read again right after.
  private void forgetWords(UUID id) {
    oneAtATime.lock();
    try {
      shelves.forEach(shelf -> index.remove(id, shelf.kind()));
      index.show();
    } finally {
      oneAtATime.unlock();
    }
  }

  private void changed(UUID id, long seconds) {
    synchronized (changed) {
      changed.add(id);
    }
    soon(this::catchUp, seconds);
  }

  /// Reads again what was told to have changed; when it returns, searches see it.
  void catchUp() {
    oneAtATime.lock();
    try {
      Set<UUID> todo = taken();
      try {
        todo.forEach(this::renew);
      } catch (RuntimeException away) {
        LOG.warn("The search index will read {} things again: {}", todo.size(), away.getMessage());
        todo.forEach(id -> changed(id, AGAIN));
      }
      index.show();
    } finally {
      oneAtATime.unlock();
    }
  }

  private Set<UUID> taken() {
    synchronized (changed) {
      Set<UUID> todo = new LinkedHashSet<>(changed);
      changed.clear();
      return todo;
    }
  }

  private void renew(UUID id) {
    for (Shelf shelf : shelves) {
      renew(shelf, id);
    }
  }

  private void renew(Shelf shelf, UUID id) {
    oneAtATime.lock();
    try {
      shelf.find(id).ifPresentOrElse(index::put, () -> index.remove(id, shelf.kind()));
    } catch (ScopeErased erased) {
      index.remove(id, shelf.kind());
    } catch (SealBroken broken) {
      LOG.error("The search index leaves out {}: {}", id, broken.getMessage());
      index.remove(id, shelf.kind());
    } finally {
      oneAtATime.unlock();
    }
  }

  /// Reads everything there is.
  void readAll() {
    long all = shelves.stream().mapToLong(Shelf::count).sum();
    progress = new IndexProgress(0, all, false);
    for (Shelf shelf : shelves) {
      read(shelf);
    }
    index.show();
    progress = new IndexProgress(progress.read(), progress.read(), true);
    LOG.info("The search index holds {} things", progress.read());
  }

  private void read(Shelf shelf) {
    UUID last = null;
    List<UUID> some;
    do {
      some = shelf.ids(last, AT_ONCE);
      for (UUID id : some) {
        renew(shelf, id);
        last = id;
      }
      index.show();
      IndexProgress before = progress;
      progress = new IndexProgress(before.read() + some.size(), before.of(), false);
    } while (some.size() == AT_ONCE && isRunning());
  }

  private void readAllOrLater() {
    try {
      readAll();
    } catch (RuntimeException away) {
      if (isRunning()) {
        LOG.warn("The search index starts again: {}", away.getMessage());
        soon(this::readAllOrLater, AGAIN);
      }
    }
  }

  private void soon(Runnable work, long seconds) {
    ScheduledExecutorService current = worker;
    if (current != null) {
      try {
        var _ = current.schedule(work, seconds, TimeUnit.SECONDS);
      } catch (RejectedExecutionException closing) {
        LOG.debug("The house closes; the index is made anew at the next start");
      }
    }
  }

  @Override
  public void start() {
    worker =
        Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("search-", 0).daemon().factory());
    soon(this::readAllOrLater, 0);
  }

  @Override
  public void stop() {
    ScheduledExecutorService current = worker;
    worker = null;
    if (current != null) {
      current.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }
}

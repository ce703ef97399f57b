package org.bellbuoy.publication;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// The public tree as the street reads it: out of memory, and never from two generations at once.
///
/// Which generation stands is asked at most every quarter of a second. When a file is found to be
/// newer than what memory was made from, memory is brought up to date before the file is given out,
/// so nobody gets a new index and then an old document.
@Component
@AtStreet
public class PublicTree {

  private static final long ASK_EVERY = Duration.ofMillis(250).toNanos();

  private final BakedStore store;
  private final Shelves shelves = new Shelves();
  private final AtomicLong askedAt = new AtomicLong(System.nanoTime() - ASK_EVERY);
  private long known = -1;

  PublicTree(BakedStore store) {
    this.store = store;
  }

  /// The file at this path. While the database is away, what memory holds is still served.
  public Optional<BakedFile> find(String path) {
    askAgain();
    Optional<BakedFile> held = shelves.find(path);
    return held.isPresent() ? held : read(path);
  }

  private Optional<BakedFile> read(String path) {
    Optional<BakedFile> read = store.find(path);
    read.ifPresent(this::keep);
    return read;
  }

  private synchronized void keep(BakedFile file) {
    if (file.generation() > known) {
      refresh(file.generation());
    }
    shelves.put(file);
  }

  private void askAgain() {
    long asked = askedAt.get();
    long now = System.nanoTime();
    if (now - asked >= ASK_EVERY && askedAt.compareAndSet(asked, now)) {
      try {
        refreshTo(store.generation());
      } catch (DataAccessException away) {
        askedAt.set(now);
      }
    }
  }

  private synchronized void refreshTo(long generation) {
    if (generation != known) {
      refresh(generation);
    }
  }

  private void refresh(long generation) {
    if (known < 0 || generation < known) {
      shelves.clear();
    } else {
      store.changedSince(known).forEach(shelves::remove);
    }
    known = generation;
  }
}

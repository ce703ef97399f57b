package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.BlindMark;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.parsing.SeenKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is durable before a key is asked for, and after: that we ask, at most once a day for each
/// address, and what came of it. In between no transaction is open.
@Component
class KeyAsking {

  /// Something is to be asked.
  record Asked(UUID id, String address) {}

  private static final String USE = "key lookup";
  private static final Duration AGAIN = Duration.ofDays(1);

  /// After which an asking that was never settled was cut off with its process.
  private static final Duration CUT_OFF = Duration.ofMinutes(1);

  private final KeyLookupStore store;
  private final KnownKeys keys;
  private final MailThreads threads;
  private final ThreadRights rights;
  private final BlindMark marks;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  KeyAsking(
      KeyLookupStore store,
      KnownKeys keys,
      MailThreads threads,
      ThreadRights rights,
      BlindMark marks,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.keys = keys;
    this.threads = threads;
    this.rights = rights;
    this.marks = marks;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @return nothing when there is nothing to ask: it is switched off, the thread has a key or no
  ///   address, or the address was asked for today
  @Transactional
  public Optional<Asked> begin(Viewer by, ThreadId thread) {
    rights.toWrite(by, thread);
    if (!store.asks() || keys.onRecord(thread).isPresent()) {
      return Optional.empty();
    }
    return threads.beginning(thread).map(MailBeginning::address).flatMap(to -> begin(thread, to));
  }

  private Optional<Asked> begin(ThreadId thread, String address) {
    byte[] mark = marks.of(USE, address);
    Instant now = clock.instant();
    Optional<KeyLookupStore.StoredLookup> last =
        store.last(mark).filter(before -> holds(before.lookup(), now));
    if (last.isPresent()) {
      reuse(last.get(), thread, address);
      return Optional.empty();
    }
    UUID id = ids.next();
    store.ask(id, thread, mark, now);
    return Optional.of(new Asked(id, address));
  }

  private static boolean holds(KeyLookup before, Instant now) {
    Duration lasts = before.outcome() == LookupOutcome.ASKED ? CUT_OFF : AGAIN;
    return before.at().plus(lasts).isAfter(now);
  }

  /// What was found for another thread with the same address today is good for this one.
  private void reuse(KeyLookupStore.StoredLookup before, ThreadId thread, String address) {
    if (before.lookup().outcome() == LookupOutcome.FOUND) {
      keys.fromDirectory(before.thread(), address)
          .ifPresent(key -> keys.take(thread, key, KeySource.DIRECTORY, null));
    }
  }

  @Transactional
  public void end(
      Viewer by, ThreadId thread, Asked asked, LookupOutcome outcome, Optional<SeenKey> key) {
    store.settle(asked.id(), outcome);
    if (key.isPresent() && keys.onRecord(thread).isEmpty()) {
      keys.take(thread, key.get(), KeySource.DIRECTORY, null);
    }
    news.tell(new KeyLookedUp(by.actor(), clock.instant(), thread.value(), outcome));
  }
}

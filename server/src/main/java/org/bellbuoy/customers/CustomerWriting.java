package org.bellbuoy.customers;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// What every deed at a customer begins and ends with: the customer is held, and the change is
/// counted, written down and told.
@Component
class CustomerWriting {

  private final CustomerStore customers;
  private final HistoryStore history;
  private final CustomerSeals seals;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  CustomerWriting(
      CustomerStore customers,
      HistoryStore history,
      CustomerSeals seals,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.customers = customers;
    this.history = history;
    this.seals = seals;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  Instant now() {
    return clock.instant();
  }

  UUID id() {
    return ids.next();
  }

  void allow(Viewer viewer) {
    authority.require(viewer, Permission.KEEP_CUSTOMERS);
  }

  /// Refuses: not allowed, missing, [CustomerRefusal.NoLongerKept].
  Customer hold(Viewer viewer, Permission needed, String code) {
    authority.require(viewer, needed);
    Customer found = customers.hold(code).orElseThrow(() -> new Missing().refused());
    if (!found.isActive()) {
      throw new CustomerRefusal.NoLongerKept().refused();
    }
    return found;
  }

  /// Refuses also whoever has read an older version.
  Customer hold(Viewer viewer, String code, long expected) {
    return hold(viewer, Permission.KEEP_CUSTOMERS, code, expected);
  }

  Customer hold(Viewer viewer, Permission needed, String code, long expected) {
    Customer found = hold(viewer, needed, code);
    requireUnchanged(found, expected);
    return found;
  }

  /// After what was typed is known to be sound: whoever typed something wrong learns that first.
  void requireUnchanged(Customer found, long expected) {
    if (found.version() != expected) {
      throw new ChangedMeanwhile(found.version()).refused();
    }
  }

  void written(Viewer by, CustomerId about, Change what, UUID item, String detail) {
    UUID line = ids.next();
    write(by, about, what, item, line, Optional.of(seals.detail(seals.of(about), line, detail)));
  }

  /// Without a word, because what said who it was is destroyed.
  void writtenSilently(Viewer by, CustomerId about, Change what) {
    write(by, about, what, about.value(), ids.next(), Optional.empty());
  }

  private void write(
      Viewer by, CustomerId about, Change what, UUID item, UUID line, Optional<byte[]> detail) {
    Instant now = clock.instant();
    customers.touch(about);
    history.add(line, about, item, new HistoryEntry(now, by.actor(), what, ""), detail);
    news.tell(new CustomerChanged(by.actor(), now, about.value(), what, item));
  }
}

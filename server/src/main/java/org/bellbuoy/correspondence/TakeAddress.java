package org.bellbuoy.correspondence;

import java.time.Clock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Puts another address in the place of the one on record, and says so in the thread. Part of the
/// deeds that found out that the reporter wants it.
@Component
class TakeAddress {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final MailThreads threads;
  private final ErasingStore store;
  private final AddressChangeStore changes;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  TakeAddress(
      MailThreads threads,
      ErasingStore store,
      AddressChangeStore changes,
      Vault vault,
      Clock clock,
      News news) {
    this.threads = threads;
    this.store = store;
    this.changes = changes;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  /// Does nothing when the address on record was erased meanwhile.
  ///
  /// @param because how the reporter said so
  void take(Actor by, ThreadId thread, String address, String because) {
    threads
        .beginning(thread)
        .map(begun -> new MailBeginning(address, begun.tag(), begun.messageId()))
        .ifPresent(changed -> {
          store.overwrite(
              thread,
              vault
                  .in(new SealScope(thread.value()))
                  .text(MailThreads.binding(thread), changed.text()));
          threads.note(HOUSE, thread, "Answers go to " + address + " from now on: " + because);
          news.tell(new AddressTaken(by, clock.instant(), thread.value()));
        });
    changes.forget(thread);
  }
}

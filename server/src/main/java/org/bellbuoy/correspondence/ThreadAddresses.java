package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a thread is answered to by mail, and the address that waits for the reporter's yes.
@Component
public class ThreadAddresses {

  private final MailThreads threads;
  private final AddressChangeStore changes;
  private final ThreadRights rights;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  ThreadAddresses(
      MailThreads threads,
      AddressChangeStore changes,
      ThreadRights rights,
      Vault vault,
      Clock clock,
      News news) {
    this.threads = threads;
    this.changes = changes;
    this.rights = rights;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  /// @param onRecord whom answers go to
  /// @param asked the other one, or null
  /// @param until when its link holds, or null
  public record Known(String onRecord, @Nullable String asked, @Nullable Instant until) {}

  /// Empty for a thread that is not answered by mail.
  @Transactional
  public Optional<Known> get(Viewer viewer, ThreadId thread) {
    ThreadStore.StoredThread stored = rights.toWrite(viewer, thread);
    EmbargoId circle = stored.circle();
    UUID about = circle == null ? stored.subject() : circle.value();
    news.tell(
        new MaterialRead(
            viewer.actor(),
            clock.instant(),
            about,
            List.of(thread.value()),
            rights.manner(viewer, about)));
    return threads.beginning(thread).map(begun -> known(begun.address(), changes.of(thread)));
  }

  private Known known(String onRecord, Optional<AddressChangeStore.Asked> asked) {
    return asked
        .filter(each -> each.expiresAt().isAfter(clock.instant()))
        .map(each ->
            new Known(
                onRecord,
                vault.openText(AskForAddress.binding(each.id()), each.address()),
                each.expiresAt()))
        .orElse(new Known(onRecord, null, null));
  }
}

package org.bellbuoy.cve;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.RestoreFence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives an id back that will never be used, or takes a public record back with a reason (CNA rules
/// 4.2.4). Of an id without a record nothing is said outside but that it is rejected. Where this
/// house is no CNA, it is only written down here.
///
/// Refuses: not allowed, invalid, [CveRefusal.NotInThatState], outward held.
@Component
public class RejectCveId {

  private static final int LONGEST = 4_000;

  private final CveStore store;
  private final ErrandStore errands;
  private final QueueErrand queue;
  private final CveAccounts accounts;
  private final Authority authority;
  private final RestoreFence fence;
  private final Clock clock;
  private final News news;

  RejectCveId(
      CveStore store,
      ErrandStore errands,
      QueueErrand queue,
      CveAccounts accounts,
      Authority authority,
      RestoreFence fence,
      Clock clock,
      News news) {
    this.store = store;
    this.errands = errands;
    this.queue = queue;
    this.accounts = accounts;
    this.authority = authority;
    this.fence = fence;
    this.clock = clock;
    this.news = news;
  }

  /// @param reason what is said in public if its record is public
  @Transactional
  public void reject(
      Viewer by, UUID subject, EmbargoId circle, String typed, @Nullable String reason) {
    authority.require(by, Permission.PUBLISH_ADVISORY, circle.value());
    fence.requireOpen();
    Reading reading = new Reading();
    Optional<KnownCve> found = find(subject, typed);
    if (found.isEmpty()) {
      reading.flaw("rejected", "Choose one of the ids of this case.");
    }
    String words = reading.block("reason", reason, LONGEST);
    reading.finish();
    KnownCve known = found.orElseThrow();
    boolean busy =
        errands.of(subject).stream()
            .anyMatch(each -> each.isOpen() && each.cve().filter(known.id()::equals).isPresent());
    if (busy || known.state() == CveState.REJECTED) {
      throw new CveRefusal.NotInThatState().refused();
    }
    if (accounts.areSet()) {
      queue.reject(by, subject, circle, known.id(), container(words));
    } else {
      store.rejected(known.id());
      news.tell(new CveIdGivenUp(by.actor(), clock.instant(), subject));
    }
  }

  private Optional<KnownCve> find(UUID subject, String typed) {
    return store.of(subject).stream().filter(known -> known.id().value().equals(typed)).findFirst();
  }

  private static Map<String, ?> container(String words) {
    return Map.of("rejectedReasons", List.of(Map.of("lang", "en", "value", words)));
  }
}

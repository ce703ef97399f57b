package org.bellbuoy.cve;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

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
  private final CveAccounts accounts;
  private final Authority authority;
  private final RestoreFence fence;
  private final Vault vault;
  private final JsonMapper json;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  RejectCveId(
      CveStore store,
      ErrandStore errands,
      CveAccounts accounts,
      Authority authority,
      RestoreFence fence,
      Vault vault,
      JsonMapper json,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.errands = errands;
    this.accounts = accounts;
    this.authority = authority;
    this.fence = fence;
    this.vault = vault;
    this.json = json;
    this.ids = ids;
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
    UUID id = ids.next();
    Instant now = clock.instant();
    if (accounts.areSet()) {
      Sealed container = sealed(id, subject, words);
      errands.add(id, subject, circle.value(), CveErrand.Kind.REJECT, known.id(), container, now);
    } else {
      store.rejected(known.id());
    }
    news.tell(new CveErrandAsked(by.actor(), now, subject, id, CveErrand.Kind.REJECT));
  }

  private Optional<KnownCve> find(UUID subject, String typed) {
    return store.of(subject).stream().filter(known -> known.id().value().equals(typed)).findFirst();
  }

  private Sealed sealed(UUID id, UUID subject, String words) {
    byte[] bytes =
        json.writeValueAsBytes(
            Map.of("rejectedReasons", List.of(Map.of("lang", "en", "value", words))));
    return vault.in(new SealScope(subject)).bytes(RecordErrand.binding(id), bytes);
  }
}

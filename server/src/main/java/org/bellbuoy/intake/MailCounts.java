package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Mail in numbers: how many messages came, and what became of each. What came in is the sum of
/// what is there.
@Component
public class MailCounts {

  private static final Duration SPAN = Duration.ofDays(30);

  private final MailStore store;
  private final Authority authority;
  private final Clock clock;

  MailCounts(MailStore store, Authority authority, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
  }

  /// Of the last thirty days.
  public Counted latest(Viewer viewer) {
    authority.require(viewer, Permission.READ_INTAKE);
    Instant since = clock.instant().minus(SPAN);
    Map<MailState, Long> states = whole(MailState.class, store.states(since));
    states.remove(MailState.CANARY);
    return new Counted(since, states, whole(MailReceipt.class, store.receipts(since)));
  }

  private static <E extends Enum<E>> Map<E, Long> whole(Class<E> type, Map<String, Long> found) {
    Map<E, Long> counted = new EnumMap<>(type);
    Arrays.stream(type.getEnumConstants())
        .forEach(each -> counted.put(each, found.getOrDefault(each.name(), 0L)));
    return counted;
  }

  /// @param states every message once
  /// @param receipts every new report once
  public record Counted(
      Instant since, Map<MailState, Long> states, Map<MailReceipt, Long> receipts) {

    public Counted {
      states = new EnumMap<>(states);
      receipts = new EnumMap<>(receipts);
    }

    public long all() {
      return states.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}

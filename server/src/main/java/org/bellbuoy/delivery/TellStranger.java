package org.bellbuoy.delivery;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bellbuoy.kernel.RestoreFence;
import org.springframework.stereotype.Component;

/// Tells a program of a stranger one thing, signed as Standard Webhooks 1.0.0 says. For the house
/// alone; nothing is said while the restore fence is closed.
@Component
public class TellStranger {

  private final HookLine line;
  private final RestoreFence fence;
  private final Clock clock;

  TellStranger(HookLine line, RestoreFence fence, Clock clock) {
    this.line = line;
    this.fence = fence;
    this.clock = clock;
  }

  /// Whether anything may be said now.
  public boolean isOpen() {
    return !fence.held();
  }

  /// @param id stays the same however often it is tried, so that the other end can drop repeats
  /// @param secret which the other end checks the signature by
  public StrangersAnswer tell(URI address, String secret, String id, String body) {
    if (!isOpen()) {
      return StrangersAnswer.none();
    }
    long seconds = clock.instant().getEpochSecond();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(seconds));
    headers.put("webhook-signature", HookSignature.of(secret, id, seconds, body));
    return line.tell(address, body, headers);
  }
}

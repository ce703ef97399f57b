package org.bellbuoy.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says by the hooks what is due to be said, each under the same id however often it is tried.
/// While the restore fence is closed nothing is said.
@Component
public class SendSignals {

  private static final int AT_ONCE = 20;
  private static final Duration CLAIM = Duration.ofMinutes(10);

  private final HookPostStore store;
  private final Hooks hooks;
  private final SettleSignal settle;
  private final RestoreFence fence;
  private final HookLine line;
  private final Vault vault;
  private final JsonMapper json;
  private final Clock clock;

  SendSignals(
      HookPostStore store,
      Hooks hooks,
      SettleSignal settle,
      RestoreFence fence,
      HookLine line,
      Vault vault,
      JsonMapper json,
      Clock clock) {
    this.store = store;
    this.hooks = hooks;
    this.settle = settle;
    this.fence = fence;
    this.line = line;
    this.vault = vault;
    this.json = json;
    this.clock = clock;
  }

  /// @return how many were tried
  public int send() {
    if (fence.held()) {
      return 0;
    }
    Instant now = clock.instant();
    List<HookPostStore.Waiting> due = store.claim(now, now.plus(CLAIM), AT_ONCE);
    CrashPoint.here("delivery.signal.claimed");
    due.forEach(each -> hooks.find(each.hook()).ifPresent(hook -> send(hook, each)));
    return due.size();
  }

  private void send(Hook hook, HookPostStore.Waiting post) {
    byte[] opened = vault.open(QueueSignal.binding(post.id()), post.signal());
    Signal signal = json.readValue(opened, Signal.class);
    String body = HookShape.of(hook.kind(), signal, json);
    int status = line.post(hook.address(), hook.inside(), body, headers(hook, post, body));
    CrashPoint.here("delivery.signal.said");
    settle.execute(post, status);
  }

  private Map<String, String> headers(Hook hook, HookPostStore.Waiting post, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (hook.kind() == HookKind.WEBHOOK) {
      String id = "msg_" + post.id();
      long seconds = clock.instant().getEpochSecond();
      headers.put("webhook-id", id);
      headers.put("webhook-timestamp", Long.toString(seconds));
      headers.put("webhook-signature", HookSignature.of(hook.secret(), id, seconds, body));
    }
    return headers;
  }
}

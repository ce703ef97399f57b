package org.bellbuoy.delivery;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes down what every hook is to be told, in the transaction that wants it told; once for each
/// hook, event and thing, however often it is asked for. Asks for no permission of its own.
@Component
public class QueueSignal {

  private final HookStore hooks;
  private final HookPostStore posts;
  private final Sealer sealer;
  private final JsonMapper json;
  private final Ids ids;
  private final Clock clock;

  QueueSignal(
      HookStore hooks, HookPostStore posts, Sealer sealer, JsonMapper json, Ids ids, Clock clock) {
    this.hooks = hooks;
    this.posts = posts;
    this.sealer = sealer;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param about what it is about; told once for each
  @Transactional(propagation = Propagation.MANDATORY)
  public void queue(UUID about, Signal signal) {
    hooks.all().forEach(hook -> queue(hook.id(), about, signal));
  }

  void queue(UUID hook, UUID about, Signal signal) {
    UUID id = ids.next();
    posts.add(
        id,
        hook,
        signal.event(),
        about,
        sealer.fresh(new SealScope(hook)).bytes(binding(id), json.writeValueAsBytes(signal)),
        clock.instant());
  }

  static Binding binding(UUID post) {
    return new Binding("hook post", post, "signal");
  }
}

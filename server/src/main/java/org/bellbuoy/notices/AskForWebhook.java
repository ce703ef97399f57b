package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.delivery.HookSignature;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Somebody asks that a program of theirs be told of advisories. The street does not call it and
/// does not learn whether it is known; the house looks within a second and asks there first.
@Component
@AtStreet
public class AskForWebhook {

  private final WebhookSignupStore store;
  private final Sealer sealer;
  private final Witness witness;
  private final JsonMapper json;
  private final Ids ids;
  private final Clock clock;

  AskForWebhook(
      WebhookSignupStore store,
      Sealer sealer,
      Witness witness,
      JsonMapper json,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.sealer = sealer;
    this.witness = witness;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  /// What is shown this once.
  ///
  /// @param secret by which the program knows that we speak
  /// @param leave the word that ends it
  public record Shown(String secret, String leave) {

    @Override
    public String toString() {
      return "Shown[…]";
    }
  }

  @Transactional
  public Shown ask(WebhookForm.Read read) {
    UUID id = ids.next();
    Instant now = clock.instant();
    Shown shown = new Shown(HookSignature.freshSecret(), Token.fresh().text());
    WantedWebhook wanted =
        new WantedWebhook(read.address(), read.interest(), shown.secret(), shown.leave());
    store.add(
        id,
        sealer
            .fresh(new SealScope(id))
            .bytes(WebhookSeals.wanted(id), json.writeValueAsBytes(wanted)),
        now);
    witness.saw(new WebhookAskedFor(Actor.anyone(), now, id));
    return shown;
  }
}

package org.bellbuoy.notices;

import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Opens and seals what strangers said of their webhooks, each in a scope of its own.
@Component
class WebhookSeals {

  private static final String KIND = "webhook of a stranger";

  private final Vault vault;
  private final JsonMapper json;

  WebhookSeals(Vault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  static Binding wanted(UUID webhook) {
    return new Binding(KIND, webhook, "wanted");
  }

  private static Binding question(UUID webhook) {
    return new Binding(KIND, webhook, "question");
  }

  /// Empty once it was erased.
  Optional<WantedWebhook> open(UUID webhook, Sealed sealed) {
    try {
      return Optional.of(json.readValue(vault.open(wanted(webhook), sealed), WantedWebhook.class));
    } catch (ScopeErased gone) {
      return Optional.empty();
    }
  }

  Sealed question(UUID webhook, String word) {
    return vault.in(new SealScope(webhook)).text(question(webhook), word);
  }

  String openQuestion(UUID webhook, Sealed sealed) {
    return vault.openText(question(webhook), sealed);
  }
}

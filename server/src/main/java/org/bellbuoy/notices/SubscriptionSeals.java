package org.bellbuoy.notices;

import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Opens and seals what subscribers said, each in a scope of its own.
@Component
class SubscriptionSeals {

  private static final String KIND = "notice subscription";

  private final Vault vault;
  private final JsonMapper json;

  SubscriptionSeals(Vault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  static Binding wanted(UUID subscription) {
    return new Binding(KIND, subscription, "wanted");
  }

  private static Binding leave(UUID subscription) {
    return new Binding(KIND, subscription, "leave");
  }

  Wanted open(UUID subscription, Sealed sealed) {
    return json.readValue(vault.open(wanted(subscription), sealed), Wanted.class);
  }

  Sealed sealLeave(UUID subscription, String token) {
    return vault.in(new SealScope(subscription)).text(leave(subscription), token);
  }

  String openLeave(UUID subscription, Sealed sealed) {
    return vault.openText(leave(subscription), sealed);
  }
}

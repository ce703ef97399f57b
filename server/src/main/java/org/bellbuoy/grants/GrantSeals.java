package org.bellbuoy.grants;

import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Opens and seals the words about a test environment, in a scope of its own.
@Component
class GrantSeals {

  static final String KIND = "test environment";
  static final String ASKED = "asked";
  static final String SCOPE = "scope";
  static final String REASON = "reason";

  private static final String ERASED = "(erased)";

  private final Vault vault;
  private final JsonMapper json;

  GrantSeals(Vault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  static Binding place(UUID grant, String field) {
    return new Binding(KIND, grant, field);
  }

  /// Null once it was erased.
  @Nullable Asked asked(UUID grant, Sealed sealed) {
    try {
      return json.readValue(vault.open(place(grant, ASKED), sealed), Asked.class);
    } catch (ScopeErased gone) {
      return null;
    }
  }

  byte[] sealed(UUID grant, String field, String words) {
    return vault.in(new SealScope(grant)).text(place(grant, field), words).bytes();
  }

  String words(UUID grant, String field, @Nullable Sealed sealed) {
    return sealed == null ? "" : vault.openText(place(grant, field), sealed, ERASED);
  }
}

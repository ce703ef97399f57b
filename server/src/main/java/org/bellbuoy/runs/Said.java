package org.bellbuoy.runs;

import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Seals and opens what came of a step, in the scope of the case.
@Component
class Said {

  /// @param proof an address at which it can be seen, or empty
  record Words(String words, String proof) {
    static final Words NONE = new Words("", "");
  }

  private final Vault vault;
  private final JsonMapper json;

  Said(Vault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  Sealed seal(Bundle bundle, UUID key, Words said) {
    return vault
        .in(new SealScope(bundle.scope()))
        .bytes(binding(key), json.writeValueAsBytes(said));
  }

  Words open(RunStep step) {
    return step.findSaid().map(sealed -> open(step.key(), sealed)).orElse(Words.NONE);
  }

  private Words open(UUID key, Sealed sealed) {
    try {
      return json.readValue(vault.open(binding(key), sealed), Words.class);
    } catch (ScopeErased gone) {
      return Words.NONE;
    }
  }

  private static Binding binding(UUID key) {
    return new Binding("run step", key, "said");
  }
}

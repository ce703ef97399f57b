package org.bellbuoy.advisories;

import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Seals templates, each under a key of its own: no case's key opens one.
@Component
class TemplateVault {

  static final String KIND = "advisory template";

  private final Vault vault;

  TemplateVault(Vault vault) {
    this.vault = vault;
  }

  Sealed seal(UUID id, TemplateWords words) {
    return vault.in(new SealScope(id)).bytes(binding(id), FactsJson.write(words));
  }

  Template opened(TemplateStore.Row row) {
    return new Template(
        row.id(),
        row.code(),
        FactsJson.template(vault.open(binding(row.id()), row.words())),
        row.madeBy(),
        row.madeAt(),
        row.version());
  }

  private static Binding binding(UUID id) {
    return new Binding(KIND, id, "words");
  }
}

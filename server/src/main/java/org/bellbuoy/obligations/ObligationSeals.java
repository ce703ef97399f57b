package org.bellbuoy.obligations;

import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals what is written about obligations in the scope of what they are about, and opens it.
@Component
class ObligationSeals {

  static final String STEP = "obligation step";
  static final String FILING = "obligation filing";
  static final String REQUEST = "obligation request";
  static final String TEXT = "text";
  static final String PACKAGE = "package";
  static final String REFERENCE = "reference";
  static final String ANSWER = "answer";

  private static final String ERASED = "(erased)";

  private final Vault vault;

  ObligationSeals(Vault vault) {
    this.vault = vault;
  }

  byte @Nullable [] seal(Subject about, String kind, UUID id, String field, String text) {
    return text.isEmpty()
        ? null
        : vault.in(new SealScope(about.id())).text(new Binding(kind, id, field), text).bytes();
  }

  String open(String kind, UUID id, String field, byte @Nullable [] sealed) {
    return sealed == null
        ? ""
        : vault.openText(new Binding(kind, id, field), Sealed.of(sealed), ERASED);
  }
}

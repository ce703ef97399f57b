package org.bellbuoy.cases;

import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Seals why a case is held, and why no longer, in the scope of the case.
@Component
class HoldWords {

  static final String KIND = "legal hold";
  static final String REASON = "reason";
  static final String END = "end";

  private final Vault vault;

  HoldWords(Vault vault) {
    this.vault = vault;
  }

  byte[] sealed(CaseId about, UUID hold, String field, String words) {
    return vault.in(new SealScope(about.value())).text(binding(hold, field), words).bytes();
  }

  /// Empty once the case was erased.
  String opened(UUID hold, String field, byte[] sealed) {
    return vault.openText(binding(hold, field), Sealed.of(sealed), "");
  }

  private static Binding binding(UUID hold, String field) {
    return new Binding(KIND, hold, field);
  }
}

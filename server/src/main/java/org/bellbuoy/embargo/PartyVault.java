package org.bellbuoy.embargo;

import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Seals and opens the words that are exchanged with parties, in the scope of their circle.
@Component
class PartyVault {

  /// What is sealed.
  enum Kind {
    NAME("party"),
    LETTER("party letter"),
    TASK("party task"),
    NOTICE("party notice"),
    LEAK("leak"),
    REASON("extension"),
    PASSKEY("guest passkey"),
    PASSKEY_LABEL("guest passkey label"),
    EMERGENCY("emergency access"),
    EMERGENCY_REVIEW("emergency access review");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// Part of the seal for ever.
    String word() {
      return word;
    }
  }

  private final Vault vault;

  PartyVault(Vault vault) {
    this.vault = vault;
  }

  byte[] seal(EmbargoId circle, Kind kind, UUID id, String text) {
    return vault.in(new SealScope(circle.value())).text(place(kind, id), text).bytes();
  }

  String open(Kind kind, UUID id, byte[] sealed) {
    return vault.openText(place(kind, id), Sealed.of(sealed));
  }

  /// The same, or other words where the circle was erased.
  String openOr(Kind kind, UUID id, byte[] sealed, String erased) {
    return vault.openText(place(kind, id), Sealed.of(sealed), erased);
  }

  private static Binding place(Kind kind, UUID id) {
    return new Binding(kind.word(), id, "text");
  }
}

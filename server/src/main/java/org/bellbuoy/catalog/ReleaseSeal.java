package org.bellbuoy.catalog;

import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Seals what a hidden release is called and where it lies, and the history that names it.
@Component
class ReleaseSeal {

  private final Vault vault;

  ReleaseSeal(Vault vault) {
    this.vault = vault;
  }

  byte[] seal(ReleaseId release, String field, String text) {
    return vault.in(new SealScope(release.value())).text(binding(release, field), text).bytes();
  }

  String open(ReleaseId release, String field, byte[] sealed) {
    return vault.openText(binding(release, field), Sealed.of(sealed));
  }

  private static Binding binding(ReleaseId release, String field) {
    return new Binding("release", release.value(), field);
  }
}

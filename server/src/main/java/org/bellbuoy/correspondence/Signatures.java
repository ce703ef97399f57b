package org.bellbuoy.correspondence;

import org.bellbuoy.kernel.Heavy;
import org.springframework.stereotype.Component;

/// Checks OpenPGP signatures as any reader of ours would: with nothing but the published key.
@Component
public class Signatures {

  private final Heavy heavy;

  Signatures(Heavy heavy) {
    this.heavy = heavy;
  }

  /// Whether the owner of this armored certificate made this armored signature over these bytes.
  public boolean verifies(String certificate, byte[] document, String signature) {
    return heavy.run(() -> PgpKey.verifies(certificate, document, signature));
  }
}

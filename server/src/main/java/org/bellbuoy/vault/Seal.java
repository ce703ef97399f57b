package org.bellbuoy.vault;

import java.nio.charset.StandardCharsets;

/// Seals values under one data key. Good for one transaction: never keep it longer.
public interface Seal {

  Sealed bytes(Binding binding, byte[] plain);

  default Sealed text(Binding binding, String plain) {
    return bytes(binding, plain.getBytes(StandardCharsets.UTF_8));
  }
}

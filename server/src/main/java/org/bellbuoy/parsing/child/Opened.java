package org.bellbuoy.parsing.child;

import java.util.List;
import org.bouncycastle.openpgp.PGPSignature;

/// What lay inside an OpenPGP message: one piece of content, and the signatures over it.
final class Opened {

  private final byte[] content;
  private final List<PGPSignature> signatures;
  private final boolean encrypted;

  Opened(byte[] content, List<PGPSignature> signatures, boolean encrypted) {
    this.content = content;
    this.signatures = List.copyOf(signatures);
    this.encrypted = encrypted;
  }

  byte[] content() {
    return content;
  }

  List<PGPSignature> signatures() {
    return signatures;
  }

  boolean encrypted() {
    return encrypted;
  }
}

package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bellbuoy.standards.csaf.provider.Sidecars;
import org.bellbuoy.vault.Hashes;

/// Puts a CSAF document into the tree with its hashes and its signature beside it.
final class SignedDocuments {

  private SignedDocuments() {}

  static void put(Batch batch, String path, byte[] document, Signing signing) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    batch.put(PublicFile.json(path, document));
    batch.put(PublicFile.text(path + Sidecars.SHA_256, Sidecars.sha256(document, name)));
    batch.put(PublicFile.text(path + Sidecars.SHA_512, Sidecars.sha512(document, name)));
    byte[] madeFrom = Hashes.sha256(document, signing.fingerprint().getBytes(UTF_8));
    String signature = path + Sidecars.SIGNATURE;
    batch.putMadeFrom(
        madeFrom,
        signature,
        () ->
            PublicFile.machine(signature, "application/pgp-signature", signing.detached(document)));
  }
}

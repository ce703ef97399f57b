package org.bellbuoy.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// The Ed25519 key that signs checkpoints; its private half lies sealed.
@Component
class CheckpointKeys {

  private static final String ALGORITHM = "Ed25519";

  private final CheckpointKeyStore store;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;

  CheckpointKeys(CheckpointKeyStore store, Vault vault, Ids ids, Clock clock) {
    this.store = store;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  /// Signs with the key in force; the first checkpoint makes it.
  Checkpoint sign(long size, Hash root) {
    CheckpointKeyStore.StoredKey key = store.find().orElseGet(this::made);
    try {
      java.security.Signature signer = java.security.Signature.getInstance(ALGORITHM);
      signer.initSign(privateKey(key));
      signer.update(Checkpoint.statement(size, root));
      return new Checkpoint(size, root, key.id(), new Signature(signer.sign()));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  boolean verifies(Checkpoint checkpoint) {
    try {
      java.security.Signature verifier = java.security.Signature.getInstance(ALGORITHM);
      byte[] publicKey = store.publicKey(checkpoint.key());
      verifier.initVerify(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
      verifier.update(checkpoint.statement());
      return verifier.verify(checkpoint.signature().bytes());
    } catch (GeneralSecurityException broken) {
      return false;
    }
  }

  private CheckpointKeyStore.StoredKey made() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      UUID id = ids.next();
      var sealed = vault.in(new SealScope(id)).bytes(place(id), pair.getPrivate().getEncoded());
      var key = new CheckpointKeyStore.StoredKey(id, sealed);
      store.add(key, pair.getPublic().getEncoded(), clock.instant());
      return key;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private PrivateKey privateKey(CheckpointKeyStore.StoredKey key) throws GeneralSecurityException {
    byte[] encoded = vault.open(place(key.id()), key.sealed());
    return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static Binding place(UUID id) {
    return new Binding("ledger key", id, "private half");
  }
}

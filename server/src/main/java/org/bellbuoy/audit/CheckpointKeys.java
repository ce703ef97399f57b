package org.bellbuoy.audit;

import com.google.crypto.tink.util.Bytes;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.NoteKey;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// The Ed25519 key that signs checkpoints; its private half lies sealed.
///
/// Not the vendor's OpenPGP key: people who publish manage that one, and the ledger is about them.
@Component
class CheckpointKeys {

  private static final String ALGORITHM = "Ed25519";

  private final CheckpointKeyStore store;
  private final Vault vault;
  private final Installation installation;
  private final Ids ids;
  private final Clock clock;

  CheckpointKeys(
      CheckpointKeyStore store, Vault vault, Installation installation, Ids ids, Clock clock) {
    this.store = store;
    this.vault = vault;
    this.installation = installation;
    this.ids = ids;
    this.clock = clock;
  }

  /// A signed checkpoint, and the id of the key that signed it.
  record Signed(UUID key, CheckpointNote note) {}

  /// Signs with the key in force; the first checkpoint makes it.
  Signed sign(long size, Hash root) {
    CheckpointKeyStore.StoredKey key = store.inForce().orElseGet(this::made);
    try {
      Signature signer = Signature.getInstance(ALGORITHM);
      signer.initSign(privateKey(key));
      signer.update(CheckpointNote.statement(key.origin(), size, root));
      return new Signed(
          key.id(), CheckpointNote.signed(key.origin(), size, root, key.noteKey(), signer.sign()));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// The public halves, the one in force first.
  List<NoteKey> known() {
    return store.known();
  }

  private CheckpointKeyStore.StoredKey made() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      UUID id = ids.next();
      var sealed = vault.in(new SealScope(id)).bytes(place(id), pair.getPrivate().getEncoded());
      Bytes half = Bytes.copyFrom(pair.getPublic().getEncoded());
      var key = new CheckpointKeyStore.StoredKey(id, origin(), half, sealed);
      store.add(key, clock.instant());
      return key;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// An address without a scheme, as C2SP `tlog-checkpoint` advises: nobody else's ledger has it.
  private String origin() {
    URI home = installation.publicUrl();
    return home.getAuthority() + home.getPath() + "/ledger";
  }

  private PrivateKey privateKey(CheckpointKeyStore.StoredKey key) throws GeneralSecurityException {
    byte[] encoded = vault.open(place(key.id()), key.sealed());
    return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static Binding place(UUID id) {
    return new Binding("ledger key", id, "private half");
  }
}

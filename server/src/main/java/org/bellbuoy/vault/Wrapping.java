package org.bellbuoy.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Wraps data keys so that both the master key and the book are needed to open them, and opens
/// every form in which one may lie.
@Component
class Wrapping {

  private final HeldMasterKeys masters;
  private final Book book;

  Wrapping(HeldMasterKeys masters, Book book) {
    this.masters = masters;
    this.book = book;
  }

  /// Where a wrapped key belongs: moved to another scope or another id, it does not open.
  static Binding place(UUID key, UUID scope) {
    return new Binding("data key", key, scope.toString());
  }

  DataKeyStore.Wrapped wrap(UUID id, KeyPlace in, byte[] material) {
    MasterKey master = masters.current();
    try {
      byte[] wrapped = aead(master, id, in).encrypt(material, place(id, in.scope()).bytes());
      return DataKeyStore.Wrapped.kept(id, in, master.fingerprint(), Bytes.copyFrom(wrapped));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] open(DataKeyStore.Wrapped stored) {
    return switch (stored.form()) {
      case DataKeyStore.Form.ToMaster(String fingerprint) ->
          master(fingerprint).half().open(place(stored), stored.wrapped().toByteArray());
      case DataKeyStore.Form.ToIntake(long number) ->
          book.ofIntake(number)
              .orElseThrow(() -> new ScopeErased(stored.id()))
              .open(place(stored), stored.wrapped().toByteArray());
      case DataKeyStore.Form.Kept(String fingerprint) -> kept(stored, master(fingerprint));
      case DataKeyStore.Form.Broken() -> throw new SealBroken("A data key does not open");
    };
  }

  private byte[] kept(DataKeyStore.Wrapped stored, MasterKey master) {
    try {
      return aead(master, stored.id(), stored.place())
          .decrypt(stored.wrapped().toByteArray(), place(stored).bytes());
    } catch (GeneralSecurityException broken) {
      throw new SealBroken("A data key does not open: its row was changed or moved", broken);
    }
  }

  private Aead aead(MasterKey master, UUID key, KeyPlace in) throws GeneralSecurityException {
    byte[] erasable = book.ofScope(in).orElseThrow(() -> new ScopeErased(key));
    byte[] wrapping = master.half().derived("wrapping of data keys");
    return new AesGcmJce(ErasableKeys.hmac(wrapping, erasable));
  }

  private MasterKey master(String fingerprint) {
    return masters
        .find(fingerprint)
        .orElseThrow(() ->
            new SealBroken("A data key is wrapped under " + fingerprint + ", which is not here"));
  }

  private static Binding place(DataKeyStore.Wrapped stored) {
    return place(stored.id(), stored.scope());
  }
}

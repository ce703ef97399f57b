package org.bellbuoy.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;

/// The file that holds the book of erasable keys, sealed under the master key, mode 0600.
///
/// Whoever keeps a copy of it beside the backups keeps what was erased. The manual says to keep one
/// copy elsewhere and to replace it after each erasure.
record BookFile(Path path) {

  private static final String HEADING =
      "bellbuoy book of erasable keys 1 - keep one copy, and replace it after every erasure\n";
  private static final byte[] PLACE = "book of erasable keys".getBytes(StandardCharsets.UTF_8);

  /// Empty when there is no file; refuses one that none of these keys opens.
  Optional<ErasableKeys> read(Collection<MasterKey> masters) {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      String[] lines = Files.readString(path, StandardCharsets.US_ASCII).split("\n", -1);
      byte[] sealed = Base64.getDecoder().decode(lines.length > 1 ? lines[1] : "");
      return Optional.of(opened(sealed, masters));
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new WrongMasterKey("The book of erasable keys cannot be read: " + path + ".");
    }
  }

  private ErasableKeys opened(byte[] sealed, Collection<MasterKey> masters) {
    for (MasterKey master : masters) {
      try {
        return ErasableKeys.of(aead(master).decrypt(sealed, PLACE));
      } catch (GeneralSecurityException _) {
        // written under another of them
      }
    }
    throw new WrongMasterKey(
        "The book of erasable keys was not written under this master key: " + path + ".");
  }

  /// Puts the book in the place of the old one; returns when it is on disk.
  void write(ErasableKeys keys, MasterKey master) {
    try {
      byte[] sealed = aead(master).encrypt(keys.bytes(), PLACE);
      String text = HEADING + Base64.getEncoder().encodeToString(sealed) + "\n";
      new SecretFile(path).replaceBy(text.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(
          "The book of erasable keys cannot be kept: " + path, unwritable);
    }
  }

  private static Aead aead(MasterKey master) throws GeneralSecurityException {
    return new AesGcmJce(master.half().derived("book of erasable keys"));
  }
}

package org.bellbuoy.parsing.child;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.parsing.SeenKey;
import org.bellbuoy.parsing.SignatureState;

/// What the reader of mail wants done with OpenPGP.
interface OpenPgp {

  /// A process that has not warmed it up.
  OpenPgp COLD =
      new OpenPgp() {
        @Override
        public Opened open(byte[] message) {
          throw new NeedsOpenPgp();
        }

        @Override
        public Verdict verify(byte[] signed, byte[] signatures, List<SeenKey> known) {
          throw new NeedsOpenPgp();
        }

        @Override
        public Verdict verify(Opened opened, List<SeenKey> known) {
          throw new NeedsOpenPgp();
        }

        @Override
        public List<SeenKey> keys(byte[] block) {
          throw new NeedsOpenPgp();
        }

        @Override
        public Optional<byte[]> encrypt(List<byte[]> certificates, byte[] payload) {
          throw new NeedsOpenPgp();
        }
      };

  /// Decrypts and unpacks a message, with armour or without.
  Opened open(byte[] message);

  /// Checks detached signatures over exactly these bytes.
  Verdict verify(byte[] signed, byte[] signatures, List<SeenKey> known);

  /// Checks the signatures that were found inside a message.
  Verdict verify(Opened opened, List<SeenKey> known);

  /// The certificates in a block; none when there is none that can be read.
  List<SeenKey> keys(byte[] block);

  /// The armoured message, or nothing when one of the certificates takes none.
  Optional<byte[]> encrypt(List<byte[]> certificates, byte[] payload);

  /// What a signature is worth.
  ///
  /// @param signer the fingerprint of the primary key, or empty
  record Verdict(SignatureState state, String signer, List<String> addresses) {
    static final Verdict NONE = new Verdict(SignatureState.NONE, "", List.of());

    static Verdict of(SignatureState state) {
      return new Verdict(state, "", List.of());
    }
  }
}

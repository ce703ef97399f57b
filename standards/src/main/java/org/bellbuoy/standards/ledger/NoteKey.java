package org.bellbuoy.standards.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// The public half of an Ed25519 key under a name, as C2SP `signed-note` writes it: name, first
/// four bytes of a hash, and the key, with plus signs between.
public final class NoteKey {

  private static final byte ED25519 = 1;
  private static final int RAW = 32;
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] raw;

  private NoteKey(String name, byte[] raw) {
    this.name = name;
    this.raw = raw;
  }

  /// @param encoded the public half as X.509 has it
  public static NoteKey of(String name, byte[] encoded) {
    return new NoteKey(name, Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length));
  }

  /// Reads what [#toString()] wrote; empty for anything else.
  public static Optional<NoteKey> parse(String text) {
    String[] parts = text.split("\\+", 3);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      byte[] typed = Base64.getDecoder().decode(parts[2]);
      NoteKey key = new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, Math.max(1, typed.length)));
      boolean good = key.raw.length == RAW && key.toString().equals(text);
      return good ? Optional.of(key) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  public String name() {
    return name;
  }

  /// The four bytes by which a signature says which key made it.
  byte[] id() {
    byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(Hash.digest(named, new byte[] {ED25519}, raw), Integer.BYTES);
  }

  boolean verifies(byte[] text, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("Ed25519");
      byte[] encoded = ByteBuffer.allocate(X509.length + RAW).put(X509).put(raw).array();
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      verifier.update(text);
      return verifier.verify(signature);
    } catch (GeneralSecurityException broken) {
      return false;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteKey that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    byte[] typed = ByteBuffer.allocate(1 + RAW).put(ED25519).put(raw).array();
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }
}

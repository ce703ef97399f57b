package org.bellbuoy.operations.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealBroken;

/// How a backup is sealed: three lines in clear, then one stream of AES-256-GCM segments (Google
/// Tink's streaming AEAD) under a key of its own, which is sealed to the recipient by HPKE.
///
/// A stream that was cut off, put together from two, or changed in one bit does not open.
final class Envelope {

  private static final String HEADING = "bellbuoy backup 1";
  private static final Binding PLACE = new Binding("backup", new UUID(0, 0), "data key");
  private static final int KEY = 32;
  private static final int SEGMENT = 1 << 20;
  private static final int LONGEST_LINE = 1_000;

  private final String header;
  private final byte[] key;

  private Envelope(String header, byte[] key) {
    this.header = header;
    this.key = key;
  }

  static Envelope fresh(Recipient recipient) {
    byte[] key = new byte[KEY];
    new SecureRandom().nextBytes(key);
    String wrapped = Base64.getEncoder().encodeToString(recipient.half().seal(PLACE, key));
    return new Envelope(HEADING + "\n" + recipient.how() + "\n" + wrapped + "\n", key);
  }

  /// Everything written into what it answers is sealed into `out`.
  OutputStream sealing(OutputStream out) throws IOException {
    out.write(header.getBytes(US_ASCII));
    try {
      return streaming().newEncryptingStream(out, header.getBytes(US_ASCII));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Opens what this envelope sealed.
  InputStream opening(InputStream in) throws IOException {
    String found = line(in) + line(in) + line(in);
    if (!found.equals(header)) {
      throw new IOException("this is another backup");
    }
    return stream(in);
  }

  /// Opens what any envelope sealed to the holder of this secret.
  static InputStream opening(InputStream in, Secret secret) throws IOException {
    String heading = line(in);
    String how = line(in);
    String wrapped = line(in);
    if (!heading.equals(HEADING + "\n")) {
      throw new StartRefused(StartRefused.Kind.USAGE, "This file is no backup of Bellbuoy.");
    }
    try {
      byte[] sealed = Base64.getDecoder().decode(wrapped.strip());
      byte[] key = secret.half(how.strip()).open(PLACE, sealed);
      return new Envelope(heading + how + wrapped, key).stream(in);
    } catch (SealBroken | IllegalArgumentException wrong) {
      throw new StartRefused(
          StartRefused.Kind.USAGE, "This passphrase or key does not open the backup.", wrong);
    }
  }

  private InputStream stream(InputStream in) throws IOException {
    try {
      return streaming().newDecryptingStream(in, header.getBytes(US_ASCII));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private AesGcmHkdfStreaming streaming() throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", KEY, SEGMENT, 0);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int one = in.read();
    while (one >= 0 && text.size() < LONGEST_LINE) {
      text.write(one);
      if (one == '\n') {
        break;
      }
      one = in.read();
    }
    return text.toString(US_ASCII);
  }
}

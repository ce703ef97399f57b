package org.bellbuoy.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.vault.Hashes;

/// A caller's Idempotency-Key, and the body it was sent with.
///
/// The key itself is not stored: its hash finds the row, and what was answered is sealed under a
/// key derived from it. So only who knows the key can have the answer again, at the street too,
/// which could not open what is sealed to the house.
///
/// @param hash finds the row: of caller and key
/// @param request what was asked: method, address and body
@SuppressWarnings("ArrayRecordComponent") // made and read in one request, never compared
record OnceKey(byte[] hash, byte[] request, SecretKey seal) {

  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{16,200}");

  static OnceKey of(String raw, Actor caller, HttpServletRequest request, byte[] body) {
    String key = raw.strip();
    if (!SHAPE.matcher(key).matches()) {
      throw Invalid.of(
              OnceOnly.HEADER, "Send a key of 16 to 200 printable characters, such as a UUID.")
          .refused();
    }
    String whose = caller.kind() + " " + caller.id() + " " + key;
    String asked = request.getMethod() + " " + request.getRequestURI() + "\n";
    return new OnceKey(
        Hashes.sha256("once " + whose),
        Hashes.sha256(asked.getBytes(UTF_8), body),
        derived(whose.getBytes(UTF_8)));
  }

  private static SecretKey derived(byte[] material) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(material)
              .thenExpand("bellbuoy kept answer".getBytes(UTF_8), 32);
      return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package org.bellbuoy.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.bellbuoy.identity.PasskeyOptions;

/// An authenticator and the browser before it, in software: makes one passkey and shows it, and can
/// be told to lie about everything it says (WebAuthn Level 3, sections 6.1 and 6.5).
public final class SoftAuthenticator {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;

  private final byte[] id = new byte[32];
  private final KeyPair keys;
  private String origin;
  private String host;
  private byte[] owner = new byte[0];
  private long signs;
  private int flags = PRESENT | VERIFIED;
  private String more = "";

  public SoftAuthenticator(String origin, String host) {
    this.origin = origin;
    this.host = host;
    new SecureRandom().nextBytes(id);
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      keys = generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public SoftAuthenticator says(String otherOrigin) {
    origin = otherOrigin;
    return this;
  }

  public SoftAuthenticator isFor(String otherHost) {
    host = otherHost;
    return this;
  }

  public SoftAuthenticator counts(long from) {
    signs = from;
    return this;
  }

  public SoftAuthenticator asksNobody() {
    flags = PRESENT;
    return this;
  }

  public SoftAuthenticator isInAForeignFrame() {
    more = ",\"crossOrigin\":true,\"topOrigin\":\"https://evil.example\"";
    return this;
  }

  public SoftAuthenticator claims(byte[] otherOwner) {
    owner = otherOwner;
    return this;
  }

  public byte[] owner() {
    return owner;
  }

  /// What `navigator.credentials.create` gives, as JSON.
  public String makes(PasskeyOptions options) {
    PasskeyOptions.User user = options.user();
    owner = user == null ? owner : Base64.getUrlDecoder().decode(user.id());
    byte[] attested = join(new byte[16], shortOf(id.length), id, coseKey());
    byte[] data = data(flags | ATTESTED, attested);
    byte[] object =
        join(
            new byte[] {(byte) 0xa3},
            text("fmt"),
            text("none"),
            text("attStmt"),
            new byte[] {(byte) 0xa0},
            text("authData"),
            bytes(data));
    String response =
        "\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
            .formatted(encoded(client("webauthn.create", options)), encoded(object));
    return credential(response);
  }

  /// What `navigator.credentials.get` gives, as JSON.
  public String shows(PasskeyOptions options) {
    byte[] data = data(flags, new byte[0]);
    byte[] client = client("webauthn.get", options);
    String response =
        "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
            .formatted(
                encoded(client), encoded(data), encoded(signed(data, client)), encoded(owner));
    return credential(response);
  }

  private String credential(String response) {
    return "{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{%s}}"
        .formatted(encoded(id), encoded(id), response);
  }

  private byte[] client(String type, PasskeyOptions options) {
    return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\"%s}"
        .formatted(type, options.challenge(), origin, more)
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] data(int flag, byte[] attested) {
    byte[] count = ByteBuffer.allocate(4).putInt((int) signs).array();
    if (signs > 0) {
      signs++;
    }
    return join(
        sha256(host.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flag}, count, attested);
  }

  private byte[] signed(byte[] data, byte[] client) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(data);
      signature.update(sha256(client));
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// An ES256 key in COSE form (RFC 9053, section 7.1.1).
  private byte[] coseKey() {
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    return join(
        new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21},
        bytes(coordinate(key.getW().getAffineX().toByteArray())),
        new byte[] {0x22},
        bytes(coordinate(key.getW().getAffineY().toByteArray())));
  }

  private static byte[] coordinate(byte[] signed) {
    byte[] fixed = new byte[32];
    int length = Math.min(32, signed.length);
    System.arraycopy(signed, signed.length - length, fixed, 32 - length, length);
    return fixed;
  }

  private static byte[] text(String word) {
    return join(
        new byte[] {(byte) (0x60 + word.length())}, word.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] bytes(byte[] value) {
    byte[] head =
        value.length < 256
            ? new byte[] {0x58, (byte) value.length}
            : join(new byte[] {0x59}, shortOf(value.length));
    return join(head, value);
  }

  private static byte[] shortOf(int value) {
    return ByteBuffer.allocate(2).putShort((short) value).array();
  }

  private static byte[] sha256(byte[] value) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static String encoded(byte[] value) {
    return BASE64.encodeToString(value);
  }
}

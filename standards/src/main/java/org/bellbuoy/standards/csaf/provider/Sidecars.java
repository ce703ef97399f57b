package org.bellbuoy.standards.csaf.provider;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash files beside a document (requirement 18): lower-case digest, two blanks, file name.
/// They must be made from the very bytes that are served.
public final class Sidecars {
  public static final String SHA_256 = ".sha256";
  public static final String SHA_512 = ".sha512";
  public static final String SIGNATURE = ".asc";

  private Sidecars() {}

  public static byte[] sha256(byte[] document, String fileName) {
    return line("SHA-256", document, fileName);
  }

  public static byte[] sha512(byte[] document, String fileName) {
    return line("SHA-512", document, fileName);
  }

  private static byte[] line(String algorithm, byte[] document, String fileName) {
    try {
      byte[] digest = MessageDigest.getInstance(algorithm).digest(document);
      return (HexFormat.of().formatHex(digest) + "  " + fileName + "\n").getBytes(US_ASCII);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has " + algorithm + ".", e);
    }
  }
}

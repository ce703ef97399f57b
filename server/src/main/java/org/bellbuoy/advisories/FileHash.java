package org.bellbuoy.advisories;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Hashes that lie in files beside a document: the digits first, then perhaps the file's name (CSAF
/// 2.0 requirement 18).
enum FileHash {
  SHA_256("SHA-256", ".sha256", 64),
  SHA_512("SHA-512", ".sha512", 128);

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]+");
  private static final int LONGEST = 4_096;

  private final String algorithm;
  private final String ending;
  private final int digits;

  FileHash(String algorithm, String ending, int digits) {
    this.algorithm = algorithm;
    this.ending = ending;
    this.digits = digits;
  }

  String algorithm() {
    return algorithm;
  }

  String ending() {
    return ending;
  }

  /// Why the document is not what the file says, or nothing when it is.
  Optional<String> differs(byte[] document, byte[] file) {
    String said = first(file);
    if (said.length() != digits || !DIGITS.matcher(said).matches()) {
      return Optional.of("The file %s beside it holds no %s.".formatted(ending, algorithm));
    }
    return said.equals(of(document))
        ? Optional.empty()
        : Optional.of("Its %s is not the one in the file beside it.".formatted(algorithm));
  }

  private static String first(byte[] file) {
    String text =
        new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1).strip();
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private String of(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(document));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package org.bellbuoy.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/// The secret that opens a reporter's mailbox: 32 letters and digits in groups of four.
///
/// The first six find the mailbox and are stored; the other 26 carry 130 random bits and are not.
/// The alphabet is Crockford's: `i`, `l` and `o` are read as the digits they look like, and spaces,
/// hyphens and capitals do not matter.
final class ReceiptCode {

  static final int LENGTH = 32;
  private static final int LOCATOR = 6;
  private static final int GROUP = 4;
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
  private static final Pattern IGNORED = Pattern.compile("[\\s\\u2010-\\u2015_-]");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final ReceiptCode NOBODYS = new ReceiptCode("0".repeat(LENGTH));

  private final String letters;

  private ReceiptCode(String letters) {
    this.letters = letters;
  }

  static ReceiptCode fresh() {
    StringBuilder letters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new ReceiptCode(letters.toString());
  }

  /// Reads what somebody typed. What cannot be a code becomes one that opens nothing, so that it
  /// costs the same time as any other.
  static ReceiptCode typed(String text) {
    String letters =
        text.length() > 4 * LENGTH
            ? ""
            : IGNORED
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    return SHAPE.matcher(letters).matches() ? new ReceiptCode(letters) : NOBODYS;
  }

  String locator() {
    return letters.substring(0, LOCATOR);
  }

  byte[] secret() {
    return letters.substring(LOCATOR).getBytes(StandardCharsets.US_ASCII);
  }

  /// As it is shown, once: `7k3m-…`.
  String text() {
    return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  @Override
  public String toString() {
    return "ReceiptCode[…]";
  }
}

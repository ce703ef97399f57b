package org.bellbuoy.intake;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.vault.Hashes;

/// What a canary is known by: 128 random bits, of which the house keeps only a hash. Nobody can
/// pass a report off as a canary without having read one.
///
/// @param text as it stands in the report
record CanaryMark(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;
  private static final Pattern IN_WORDS = Pattern.compile("\\bbellbuoy-canary-([0-9a-f]{32})\\b");

  static CanaryMark fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new CanaryMark("bellbuoy-canary-" + HexFormat.of().formatHex(bytes));
  }

  static Optional<CanaryMark> in(String words) {
    Matcher matcher = IN_WORDS.matcher(words);
    return matcher.find() ? Optional.of(new CanaryMark(matcher.group())) : Optional.empty();
  }

  /// What the report or letter says in full.
  String words() {
    return "This is a canary: a report that the house sends to itself, to see that reports arrive.\n\n"
        + text;
  }

  byte[] hash() {
    return Hashes.sha256(text);
  }
}

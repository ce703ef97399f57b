package org.bellbuoy.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;

/// An e-mail address as people type it, and the form by which it is compared.
final class EmailAddress {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE = Pattern.compile("[^@\\s<>\",;:()]+@[^@\\s<>\",;:()]+");

  private EmailAddress() {}

  static String read(Reading reading, String field, String raw) {
    String text = reading.line(field, raw, LONGEST);
    if (!text.isEmpty() && !SHAPE.matcher(text).matches()) {
      reading.flaw(field, "Enter an e-mail address such as name@example.com.");
    }
    return text;
  }

  /// Two ways to write one address are one address.
  static String comparable(String address) {
    return Normalizer.normalize(address.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}

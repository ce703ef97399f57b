package org.bellbuoy.parsing.child;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// The header by which a program says to which key its user likes to be written (Autocrypt level 1,
/// section 2.1).
final class Autocrypt {

  private Autocrypt() {}

  /// The certificate, when the header speaks of the one who wrote and of nothing we must know.
  static Optional<byte[]> key(String header, String from) {
    String address = "";
    String data = "";
    for (String pair : Arrays.asList(header.split(";", -1))) {
      int at = pair.indexOf('=');
      String name = at < 0 ? "" : pair.substring(0, at).strip().toLowerCase(Locale.ROOT);
      String value = at < 0 ? "" : pair.substring(at + 1).strip();
      if (name.equals("addr")) {
        address = value.toLowerCase(Locale.ROOT);
      } else if (name.equals("keydata")) {
        data = value.replaceAll("\\s+", "");
      } else if (!name.isEmpty() && !name.startsWith("_") && !name.equals("prefer-encrypt")) {
        return Optional.empty();
      }
    }
    try {
      return address.equals(from) && !data.isEmpty()
          ? Optional.of(Base64.getDecoder().decode(data))
          : Optional.empty();
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}

package org.bellbuoy.parsing.child;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A text with its signature round it (RFC 9580 section 7). Only one that is nothing else: a word
/// before or behind it, or a header that hides words, makes it none.
///
/// @param text what was signed, as it is shown
/// @param signature in armour
record Cleartext(String text, String signature) {

  static final String BEGIN = "-----BEGIN PGP SIGNED MESSAGE-----";
  private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
  private static final String END = "-----END PGP SIGNATURE-----";

  static Optional<Cleartext> of(String shown) {
    List<String> lines = shown.strip().lines().toList();
    int empty = lines.indexOf("");
    int signature = lines.indexOf(SIGNATURE);
    boolean whole =
        !lines.isEmpty()
            && lines.getFirst().stripTrailing().equals(BEGIN)
            && lines.getLast().stripTrailing().equals(END)
            && empty > 0
            && signature > empty
            && lines.lastIndexOf(SIGNATURE) == signature
            && lines.subList(1, empty).stream().allMatch(line -> line.startsWith("Hash: "));
    if (!whole) {
      return Optional.empty();
    }
    String text =
        lines.subList(empty + 1, signature).stream()
            .map(line -> line.startsWith("- ") ? line.substring(2) : line)
            .map(line -> line.replaceAll("[ \\t]+$", ""))
            .collect(Collectors.joining("\r\n"));
    String block = String.join("\r\n", lines.subList(signature, lines.size())) + "\r\n";
    return Optional.of(new Cleartext(text, block));
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.bellbuoy.standards.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A text with its OpenPGP signature round it, taken apart (RFC 9580, section 7).
///
/// @param lines of the text, without the dashes that were put before some
/// @param signature in its armour
record ClearSigned(List<String> lines, String signature) {

  private static final String BEGIN = "-----BEGIN PGP SIGNED MESSAGE-----";
  private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
  private static final String END = "-----END PGP SIGNATURE-----";

  ClearSigned {
    lines = List.copyOf(lines);
  }

  /// Nothing where it is no signed text, or where something stands before or behind it.
  static Optional<ClearSigned> of(String text) {
    List<String> all = text.lines().toList();
    int blank = all.indexOf("");
    int signature = all.indexOf(SIGNATURE);
    int end = all.indexOf(END);
    boolean whole = !all.isEmpty() && all.getFirst().equals(BEGIN) && blank > 0;
    if (!whole || signature < blank || end < signature || !isEmpty(all, end + 1)) {
      return Optional.empty();
    }
    List<String> lines =
        all.subList(blank + 1, signature).stream()
            .map(line -> line.startsWith("- ") ? line.substring(2) : line)
            .toList();
    String armour = String.join("\n", all.subList(signature, end + 1)) + "\n";
    return Optional.of(new ClearSigned(lines, armour));
  }

  private static boolean isEmpty(List<String> all, int from) {
    return all.subList(from, all.size()).stream().allMatch(String::isBlank);
  }

  /// What was signed: without blanks at the ends of lines, and no line end after the last.
  byte[] signed() {
    return lines.stream()
        .map(line -> line.replaceAll("[ \\t]+$", ""))
        .collect(Collectors.joining("\r\n"))
        .getBytes(UTF_8);
  }
}

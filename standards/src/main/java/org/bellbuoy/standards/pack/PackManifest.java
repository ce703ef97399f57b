package org.bellbuoy.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.standards.ledger.Hash;

/// The list of the files of a pack with what they hash to. Its own hash stands in the ledger, in
/// the entry that says who took the pack; so whoever trusts the ledger can trust every file.
///
/// The files below `ledger/` are not in it: they prove themselves by the signature over the tree.
public record PackManifest(List<Line> lines) {

  public static final String NAME = "MANIFEST";
  public static final String LEDGER = "ledger/";

  private static final String HEADING = "bellbuoy evidence pack 1\n";
  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{64})  ([a-z0-9][a-z0-9./-]{0,99})");

  public PackManifest {
    lines = List.copyOf(lines);
  }

  /// One file. As `sha256sum` writes it, so that anybody can compare.
  public record Line(String file, Hash hash) {}

  public static PackManifest of(SequencedMap<String, byte[]> files) {
    TreeMap<String, byte[]> sorted = new TreeMap<>(files);
    return new PackManifest(
        sorted.entrySet().stream()
            .filter(file -> isListed(file.getKey()))
            .map(file -> new Line(file.getKey(), Hash.of(file.getValue())))
            .toList());
  }

  static boolean isListed(String file) {
    return !file.equals(NAME) && !file.startsWith(LEDGER);
  }

  /// Empty for anything that [#bytes()] does not write.
  public static Optional<PackManifest> parse(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    List<Line> lines = new ArrayList<>();
    for (String each : text.lines().skip(1).toList()) {
      Matcher found = LINE.matcher(each);
      if (!found.matches()) {
        return Optional.empty();
      }
      lines.add(new Line(found.group(2), Hash.parse(found.group(1)).orElseThrow()));
    }
    PackManifest manifest = new PackManifest(lines);
    return manifest.text().equals(text) ? Optional.of(manifest) : Optional.empty();
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEADING);
    lines.forEach(line -> text.append(line.hash()).append("  ").append(line.file()).append('\n'));
    return text.toString();
  }

  public byte[] bytes() {
    return text().getBytes(UTF_8);
  }
}

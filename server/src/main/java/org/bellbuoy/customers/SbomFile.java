package org.bellbuoy.customers;

import java.util.List;
import java.util.regex.Pattern;
import org.bellbuoy.standards.sbom.Sbom;

/// An SBOM that was read and can be kept: its name, what it names, and its own bytes, packed.
public final class SbomFile {

  /// Bytes of an SBOM, at most: as many as a form takes.
  static final int MOST_BYTES = 25 * 1024 * 1024;

  /// Parts of an SBOM, at most. The largest that products of one vendor have are a few thousand.
  static final int MOST_PARTS = 20_000;

  private static final Pattern BLANK = Pattern.compile("[\\p{C}\\s]+");
  private static final int NAMED = 100;
  private static final int NAME = 120;

  private final String name;
  private final Sbom sbom;
  private final byte[] packed;

  SbomFile(String name, Sbom sbom, byte[] packed) {
    this.name = plain(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1));
    this.sbom = sbom;
    this.packed = packed.clone();
  }

  String name() {
    return name;
  }

  List<Sbom.Part> parts() {
    return sbom.parts();
  }

  byte[] packed() {
    return packed.clone();
  }

  SbomPaper paper() {
    List<String> nameless =
        sbom.parts().stream()
            .filter(part -> part.purl() == null && part.cpe() == null)
            .map(SbomFile::inWords)
            .toList();
    String about = sbom.name() == null ? "" : plain(sbom.name());
    return new SbomPaper(
        name,
        plain(sbom.format()),
        about,
        sbom.parts().size(),
        nameless.size(),
        nameless.stream().limit(NAMED).toList());
  }

  private static String inWords(Sbom.Part part) {
    return plain(part.version() == null ? part.name() : part.name() + " " + part.version());
  }

  /// One short line, whatever a stranger wrote.
  private static String plain(String words) {
    String line = BLANK.matcher(words).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= NAME
        ? line
        : line.substring(0, line.offsetByCodePoints(0, NAME - 1)) + "…";
  }
}

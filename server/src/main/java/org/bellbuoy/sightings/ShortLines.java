package org.bellbuoy.sightings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines of a file of short lines, one at a time. Of a longer one only the beginning is kept,
/// so that whoever looks at it finds it wrong.
final class ShortLines {

  private static final int LONGEST = 200;
  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] line = new byte[LONGEST];
  private int at;
  private int filled;

  ShortLines(InputStream in) {
    this.in = in;
  }

  /// The next line without its end, or nothing at the end of the file.
  Optional<String> next() throws IOException {
    int length = 0;
    int one = one();
    if (one < 0) {
      return Optional.empty();
    }
    while (one >= 0 && one != '\n') {
      if (length < LONGEST) {
        line[length++] = (byte) one;
      }
      one = one();
    }
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    return Optional.of(new String(line, 0, length, StandardCharsets.ISO_8859_1));
  }

  private int one() throws IOException {
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[at++] & 0xff;
  }
}

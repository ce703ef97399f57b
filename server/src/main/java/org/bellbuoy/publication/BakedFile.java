package org.bellbuoy.publication;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A public file as it is served: its bytes, plain and compressed, and what they hash to.
///
/// @param gzip the compressed bytes, or null where compressing gained nothing
/// @param generation the generation of the tree in which it last changed
@SuppressWarnings("ArrayRecordComponent") // never compared; the hash is
public record BakedFile(
    String path,
    String contentType,
    Shelf shelf,
    byte[] bytes,
    byte @Nullable [] gzip,
    byte @Nullable [] brotli,
    byte[] sha256,
    long generation,
    Instant changedAt) {

  private static final int TAG_BYTES = 16;

  /// Who reads a file, which decides on the headers that go with it.
  public enum Shelf {
    /// People, in a browser.
    PAGE,
    /// Programs, from any origin.
    MACHINE
  }

  /// The strong entity tag of one encoding of these bytes.
  public String tag(Encoding encoding) {
    return '"' + HexFormat.of().formatHex(sha256, 0, TAG_BYTES) + encoding.suffix() + '"';
  }

  /// The bytes in this encoding, or null where there are none.
  public byte @Nullable [] in(Encoding encoding) {
    return switch (encoding) {
      case IDENTITY -> bytes;
      case GZIP -> gzip;
      case BROTLI -> brotli;
    };
  }

  /// How much memory it takes to hold.
  public int weight() {
    return bytes.length + (gzip == null ? 0 : gzip.length) + (brotli == null ? 0 : brotli.length);
  }
}

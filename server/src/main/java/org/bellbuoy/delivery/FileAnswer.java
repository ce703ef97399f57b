package org.bellbuoy.delivery;

/// How fetching a public file ended.
public sealed interface FileAnswer {

  /// It is there, and not the one that was known.
  final class Fetched implements FileAnswer {
    private final byte[] bytes;
    private final String tag;
    private final String changed;

    /// @param bytes not copied: the caller gives them away
    /// @param tag its entity tag, or empty
    /// @param changed when it was changed, as its server says it, or empty
    public Fetched(byte[] bytes, String tag, String changed) {
      this.bytes = bytes;
      this.tag = tag;
      this.changed = changed;
    }

    public byte[] bytes() {
      return bytes;
    }

    public String tag() {
      return tag;
    }

    public String changed() {
      return changed;
    }
  }

  /// It is the one that was known.
  record Same() implements FileAnswer {}

  /// There is no such server, or it may not be called.
  record Unreached() implements FileAnswer {}

  /// The server answered something else than the file: it is elsewhere, gone or not for us.
  record Elsewhere() implements FileAnswer {}

  /// What came was cut off, too large or too slow.
  record Broken() implements FileAnswer {}
}

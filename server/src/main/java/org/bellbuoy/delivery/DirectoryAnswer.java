package org.bellbuoy.delivery;

/// How fetching one small public file ended.
public sealed interface DirectoryAnswer {

  /// It is there.
  final class Found implements DirectoryAnswer {
    private final byte[] bytes;

    /// @param bytes not copied: the caller gives them away
    public Found(byte[] bytes) {
      this.bytes = bytes;
    }

    public byte[] bytes() {
      return bytes;
    }
  }

  /// The server says that it has no such file.
  record None() implements DirectoryAnswer {}

  /// There is no such server, or it may not be called.
  record Unreached() implements DirectoryAnswer {}

  /// It was asked, and what it said is of no use: too late, too large, or something else.
  record Failed() implements DirectoryAnswer {}
}

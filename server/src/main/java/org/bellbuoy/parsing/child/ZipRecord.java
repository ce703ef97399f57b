package org.bellbuoy.parsing.child;

/// One entry as the list at the end of a zip archive says it (APPNOTE 4.3.12).
///
/// @param header where its own header begins
/// @param data where its bytes begin
record ZipRecord(
    Bytes name,
    int flags,
    int method,
    long sum,
    long packed,
    long size,
    int mode,
    long header,
    long data) {

  private static final int ENCRYPTED = 1;
  private static final int BEHIND = 8;
  private static final int UNICODE = 1 << 11;
  private static final int KIND = 0170000;
  private static final int LINK = 0120000;
  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;

  static final int STORED = 0;
  static final int DEFLATED = 8;

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  /// Whether its sizes may stand behind its bytes instead of in front of them.
  boolean hasSizesBehind() {
    return (flags & BEHIND) != 0;
  }

  boolean isUnicode() {
    return (flags & UNICODE) != 0;
  }

  boolean isLink() {
    return (mode & KIND) == LINK;
  }

  boolean isFolder() {
    return (mode & KIND) == FOLDER || (name.length() > 0 && name.one(name.length() - 1L) == '/');
  }

  boolean isDevice() {
    int kind = mode & KIND;
    return kind != 0 && kind != FILE && kind != FOLDER && kind != LINK;
  }

  long end() {
    return data + packed;
  }
}

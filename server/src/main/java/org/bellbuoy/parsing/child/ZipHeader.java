package org.bellbuoy.parsing.child;

import java.util.Arrays;

/// The header in front of an entry (APPNOTE 4.3.7), which must say what the list says.
final class ZipHeader {

  private static final int HEADER = 30;

  private final Bytes file;
  private final ZipRecord listed;
  private final long at;

  ZipHeader(Bytes file, ZipRecord listed) {
    this.file = file;
    this.listed = listed;
    this.at = listed.header();
  }

  /// The entry with the place of its bytes.
  ZipRecord agreed() {
    if (!file.begins(at, 'P', 'K', 3, 4)) {
      throw NotShown.differently();
    }
    int nameLength = file.two(at + 26);
    int extraLength = file.two(at + 28);
    ZipExtra extra = new ZipExtra(file, at + HEADER + nameLength, extraLength);
    byte[] name = file.some(at + HEADER, nameLength);
    extra.agreesWith(name);
    long size = extra.wide(file.four(at + 22));
    long packed = extra.wide(file.four(at + 18));
    boolean same =
        Arrays.equals(name, listed.name().all())
            && file.two(at + 6) == listed.flags()
            && file.two(at + 8) == listed.method()
            && says(file.four(at + 14), listed.sum())
            && says(packed, listed.packed())
            && says(size, listed.size())
            && (listed.method() != ZipRecord.STORED
                || listed.isEncrypted()
                || listed.packed() == listed.size());
    if (!same) {
      throw NotShown.differently();
    }
    long data = at + HEADER + nameLength + extraLength;
    file.place(data, listed.packed());
    if (listed.hasSizesBehind() && !behind(data + listed.packed())) {
      throw NotShown.differently();
    }
    return new ZipRecord(
        listed.name(),
        listed.flags(),
        listed.method(),
        listed.sum(),
        listed.packed(),
        listed.size(),
        listed.mode(),
        at,
        data);
  }

  /// Sum and sizes again, narrow or wide, with a mark in front of them or without (APPNOTE 4.3.9).
  private boolean behind(long end) {
    long from = file.begins(end, 'P', 'K', 7, 8) ? end + 4 : end;
    if (file.four(from) != listed.sum()) {
      return false;
    }
    boolean narrow = file.four(from + 4) == listed.packed() && file.four(from + 8) == listed.size();
    return narrow
        || (file.eight(from + 4) == listed.packed() && file.eight(from + 12) == listed.size());
  }

  /// A number that stands behind the bytes is nothing in front of them.
  private boolean says(long here, long there) {
    return here == there || (here == 0 && listed.hasSizesBehind());
  }
}

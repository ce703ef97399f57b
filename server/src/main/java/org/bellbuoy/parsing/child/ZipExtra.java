package org.bellbuoy.parsing.child;

import java.util.Arrays;

/// The fields behind the name of an entry: sizes that take more room, and a second name.
final class ZipExtra {

  private static final long FULL = 0xffffffffL;
  private static final int WIDE = 1;
  private static final int NAME = 0x7075;

  private final Bytes file;
  private long wide = -1;
  private long wideEnd;
  private long name = -1;
  private long nameEnd;

  ZipExtra(Bytes file, long from, int length) {
    this.file = file;
    long end = from + length;
    file.place(from, length);
    long at = from;
    while (at + 4 <= end) {
      int kind = file.two(at);
      long next = at + 4 + file.two(at + 2);
      if (next > end) {
        return; // filled up by a program that aligns entries
      }
      take(kind, at + 4, next);
      at = next;
    }
  }

  private void take(int kind, long from, long end) {
    if (kind == WIDE) {
      once(wide);
      wide = from;
      wideEnd = end;
    } else if (kind == NAME) {
      once(name);
      name = from;
      nameEnd = end;
    }
  }

  private static void once(long before) {
    if (before >= 0) {
      throw NotShown.differently();
    }
  }

  /// The next of the wide numbers when the narrow one is full, in their order (APPNOTE 4.5.3).
  long wide(long narrow) {
    if (narrow != FULL) {
      return narrow;
    }
    if (wide < 0 || wide + 8 > wideEnd) {
      throw NotShown.differently();
    }
    long value = file.eight(wide);
    wide += 8;
    return value;
  }

  /// Info-ZIP's second name (APPNOTE 4.6.9) must be the first.
  void agreesWith(byte[] first) {
    if (name >= 0 && !Arrays.equals(first, file.some(name + 5, Math.max(0, nameEnd - name - 5)))) {
      throw NotShown.differently();
    }
  }
}

package org.bellbuoy.parsing.child;

/// The block of 512 bytes in front of each entry of a tar archive (POSIX.1-2017, pax, ustar).
final class TarHeader {

  static final int BLOCK = 512;

  private static final int SUM = 148;
  private static final int SUM_END = 156;
  private static final int BASE_256 = 0x80;

  private final Bytes file;
  private final long at;

  TarHeader(Bytes file, long at) {
    this.file = file;
    this.at = at;
  }

  /// Whether there is one whose sum is right and that has a name.
  static boolean isOne(Bytes file, long at) {
    if (at + BLOCK > file.length() || file.one(at) == 0) {
      return false;
    }
    try {
      return new TarHeader(file, at).octal(SUM, 8) == sum(file, at);
    } catch (NotShown no) {
      return false;
    }
  }

  private static long sum(Bytes file, long at) {
    long sum = 0;
    for (int each = 0; each < BLOCK; each++) {
      sum += each >= SUM && each < SUM_END ? ' ' : file.one(at + each);
    }
    return sum;
  }

  boolean isEmpty() {
    for (int each = 0; each < BLOCK; each++) {
      if (file.one(at + each) != 0) {
        return false;
      }
    }
    return true;
  }

  char type() {
    return (char) file.one(at + 156);
  }

  long size() {
    return octal(124, 12);
  }

  byte[] link() {
    return field(157, 100);
  }

  /// POSIX puts the beginning of a long name into a field of its own; GNU uses it for other things.
  byte[] name() {
    byte[] name = field(0, 100);
    boolean posix = file.begins(at + 257, 'u', 's', 't', 'a', 'r', 0);
    byte[] front = posix ? field(345, 155) : new byte[0];
    if (front.length == 0) {
      return name;
    }
    byte[] whole = java.util.Arrays.copyOf(front, front.length + 1 + name.length);
    whole[front.length] = '/';
    System.arraycopy(name, 0, whole, front.length + 1, name.length);
    return whole;
  }

  private byte[] field(int from, int length) {
    int end = 0;
    while (end < length && file.one(at + from + end) != 0) {
      end++;
    }
    return file.some(at + from, end);
  }

  private long octal(int from, int length) {
    if ((file.one(at + from) & BASE_256) != 0) {
      return wide(from, length);
    }
    long value = 0;
    boolean ended = false;
    for (int each = 0; each < length; each++) {
      int digit = file.one(at + from + each);
      boolean space = digit == ' ' || digit == 0;
      if (!space && (ended || digit < '0' || digit > '7')) {
        throw NotShown.differently();
      }
      ended = ended || (space && value > 0);
      value = space ? value : value * 8 + digit - '0';
    }
    return value;
  }

  /// GNU writes numbers that are too large for digits as they are.
  private long wide(int from, int length) {
    long value = file.one(at + from) & ~BASE_256;
    for (int each = 1; each < length; each++) {
      value = (value << 8) | file.one(at + from + each);
      if (value > Integer.MAX_VALUE) {
        throw NotShown.differently(); // no file of ours can hold it
      }
    }
    return value;
  }
}

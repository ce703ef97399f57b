package org.bellbuoy.parsing.child;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a pax header says of the next entry: `length key=value` in lines (POSIX.1-2017, pax).
final class PaxRecords {

  static final PaxRecords NONE = new PaxRecords(null, null, null);

  private final byte @Nullable [] path;
  private final byte @Nullable [] link;
  private final @Nullable String size;

  /// @param size as digits, or null
  private PaxRecords(byte @Nullable [] path, byte @Nullable [] link, @Nullable String size) {
    this.path = path;
    this.link = link;
    this.size = size;
  }

  byte @Nullable [] path() {
    return path;
  }

  byte @Nullable [] link() {
    return link;
  }

  /// @param before one that already waits, which no honest program writes
  static PaxRecords of(byte[] said, @Nullable PaxRecords before) {
    if (before != null) {
      throw NotShown.differently();
    }
    byte[] path = null;
    byte[] link = null;
    String size = null;
    int at = 0;
    while (at < said.length && said[at] != 0) {
      int end = end(said, at);
      int word = index(said, ' ', at, end) + 1;
      int equals = index(said, '=', word, end);
      byte[] value = Arrays.copyOfRange(said, equals + 1, end - 1);
      switch (new String(said, word, equals - word, StandardCharsets.UTF_8)) {
        case "path" -> path = once(path, value);
        case "linkpath" -> link = once(link, value);
        case "size" -> size = new String(once(null, value), StandardCharsets.US_ASCII);
        default -> {}
      }
      at = end;
    }
    return new PaxRecords(path, link, size);
  }

  /// Said of all entries that follow; one that renames or resizes them all is no honest one.
  static void global(byte[] said) {
    PaxRecords all = of(said, null);
    if (all.speaksOfTheNext()) {
      throw NotShown.differently();
    }
  }

  private static byte[] once(byte @Nullable [] before, byte[] value) {
    if (before != null) {
      throw NotShown.differently();
    }
    return value;
  }

  /// Where the line ends, by the number that it begins with.
  private static int end(byte[] said, int at) {
    int length = 0;
    int digit = at;
    while (digit < said.length && said[digit] >= '0' && said[digit] <= '9' && digit - at < 6) {
      length = 10 * length + said[digit] - '0';
      digit++;
    }
    int end = at + length;
    if (length < 5 || end > said.length || said[end - 1] != '\n') {
      throw NotShown.broken();
    }
    return end;
  }

  private static int index(byte[] said, char what, int from, int end) {
    for (int at = from; at < end; at++) {
      if (said[at] == what) {
        return at;
      }
    }
    throw NotShown.broken();
  }

  boolean speaksOfTheNext() {
    return path != null || link != null || size != null;
  }

  /// Programs differ in which of two sizes they believe, and then in where the next entry begins.
  void agreesWith(long other) {
    if (size != null && !size.equals(Long.toString(other))) {
      throw NotShown.differently();
    }
  }
}

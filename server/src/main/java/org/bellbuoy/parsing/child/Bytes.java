package org.bellbuoy.parsing.child;

import java.util.Arrays;

/// Bytes that are read by place, little end first. A place outside of them is a broken file and
/// never an accident.
final class Bytes {

  private final byte[] all;

  Bytes(byte[] all) {
    this.all = all;
  }

  int length() {
    return all.length;
  }

  byte[] all() {
    return all;
  }

  int one(long at) {
    return all[place(at, 1)] & 0xff;
  }

  int two(long at) {
    int from = place(at, 2);
    return (all[from] & 0xff) | ((all[from + 1] & 0xff) << 8);
  }

  long four(long at) {
    return two(at) | ((long) two(at + 2) << 16);
  }

  /// @throws NotShown when it is more than any file of ours could hold
  long eight(long at) {
    if (four(at + 4) != 0) {
      throw NotShown.differently();
    }
    return four(at);
  }

  byte[] some(long at, long length) {
    int from = place(at, length);
    return Arrays.copyOfRange(all, from, from + (int) length);
  }

  boolean begins(long at, int... octets) {
    if (at < 0 || at + octets.length > all.length) {
      return false;
    }
    for (int each = 0; each < octets.length; each++) {
      if ((all[(int) at + each] & 0xff) != octets[each]) {
        return false;
      }
    }
    return true;
  }

  /// Whether these octets stand anywhere between two places.
  boolean holds(long from, long to, int... octets) {
    for (long at = from; at + octets.length <= to; at++) {
      if (begins(at, octets)) {
        return true;
      }
    }
    return false;
  }

  int place(long at, long length) {
    if (at < 0 || length < 0 || at + length > all.length) {
      throw NotShown.broken();
    }
    return (int) at;
  }
}

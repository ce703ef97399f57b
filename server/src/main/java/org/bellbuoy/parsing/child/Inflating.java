package org.bellbuoy.parsing.child;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.bellbuoy.parsing.ArchiveLimits;
import org.bellbuoy.parsing.ArchiveTrouble;

/// Unpacks what deflate packed (RFC 1951), and counts every byte over all layers together.
final class Inflating {

  private static final int PIECE = 64 * 1024;

  private long left = ArchiveLimits.INSIDE;

  /// What came out, and how many packed bytes it took.
  static final class Out {
    private final byte[] bytes;
    private final long taken;

    Out(byte[] bytes, long taken) {
      this.bytes = bytes;
      this.taken = taken;
    }

    byte[] bytes() {
      return bytes;
    }

    long taken() {
      return taken;
    }
  }

  void spend(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new NotShown(ArchiveTrouble.TOO_MUCH_INSIDE);
    }
  }

  /// Twice: first to count what comes out under every limit, then into exactly so many bytes.
  Out whole(Bytes file, long from, long packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file.all(), file.place(from, packed), (int) packed);
      byte[] piece = new byte[PIECE];
      while (!inflater.finished()) {
        spend(some(inflater, piece, 0));
        dense(inflater.getBytesWritten(), inflater.getBytesRead());
      }
      byte[] out = new byte[(int) inflater.getBytesWritten()];
      inflater.reset();
      inflater.setInput(file.all(), file.place(from, packed), (int) packed);
      for (int count = 0; count < out.length; ) {
        count += some(inflater, out, count);
      }
      return new Out(out, taken(inflater, piece));
    } catch (DataFormatException broken) {
      throw NotShown.broken();
    } finally {
      inflater.end();
    }
  }

  private static long taken(Inflater inflater, byte[] piece) throws DataFormatException {
    while (!inflater.finished()) {
      some(inflater, piece, 0); // the end of the stream itself
    }
    return inflater.getBytesRead();
  }

  private static int some(Inflater inflater, byte[] to, int from) throws DataFormatException {
    int count = inflater.inflate(to, from, to.length - from);
    if (count == 0 && !inflater.finished()) {
      throw NotShown.broken(); // it wants more than there is, or a dictionary that nobody has
    }
    return count;
  }

  /// @throws NotShown when so much comes out of so little that it can only be a bomb
  static void dense(long out, long in) {
    if (isDense(out, in)) {
      throw new NotShown(ArchiveTrouble.TOO_DENSE);
    }
  }

  static boolean isDense(long out, long in) {
    return out > ArchiveLimits.SMALL && out / Math.max(in, 1) > ArchiveLimits.RATIO;
  }

  /// The first bytes of what is packed; fewer or none when it is broken.
  static byte[] first(Inflater inflater, Bytes file, long from, long packed) {
    byte[] first = new byte[ArchiveLimits.FIRST];
    try {
      inflater.reset();
      inflater.setInput(file.all(), file.place(from, packed), (int) packed);
      int count = 0;
      while (count < first.length && !inflater.finished()) {
        int more = inflater.inflate(first, count, first.length - count);
        if (more == 0) {
          break;
        }
        count += more;
      }
      return Arrays.copyOf(first, count);
    } catch (DataFormatException broken) {
      return new byte[0];
    }
  }
}

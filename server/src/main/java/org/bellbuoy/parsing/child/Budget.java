package org.bellbuoy.parsing.child;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bellbuoy.parsing.PgpLimits;
import org.bellbuoy.parsing.Unreadable;

/// What one message may cost over all its layers together.
final class Budget {

  private long bytes;
  private int packets;

  void packet() {
    packets++;
    if (packets > PgpLimits.PACKETS) {
      throw new TooHostile(Unreadable.TOO_MANY_PARTS);
    }
  }

  private void spend(int count) {
    bytes += Math.max(count, 0);
    if (bytes > PgpLimits.INSIDE) {
      throw new TooHostile(Unreadable.TOO_MUCH_INSIDE);
    }
  }

  /// The same stream, of which every byte is counted.
  InputStream counted(InputStream layer) {
    return new FilterInputStream(layer) {
      @Override
      public int read() throws IOException {
        int octet = super.read();
        spend(octet < 0 ? 0 : 1);
        return octet;
      }

      @Override
      public int read(byte[] to, int from, int most) throws IOException {
        int count = super.read(to, from, most);
        spend(count);
        return count;
      }
    };
  }
}

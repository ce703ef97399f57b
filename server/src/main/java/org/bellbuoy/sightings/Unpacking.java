package org.bellbuoy.sightings;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.bellbuoy.kernel.Invalid;

/// A file that may be packed by gzip (RFC 1952), unpacked while it is read, up to a bound.
final class Unpacking extends FilterInputStream {

  static final long MOST = 128L * 1024 * 1024;

  private static final int BUFFER = 64 * 1024;

  private long read;

  private Unpacking(InputStream in) {
    super(in);
  }

  static InputStream of(byte[] file) throws IOException {
    InputStream bytes = new ByteArrayInputStream(file);
    boolean packed = file.length > 2 && (file[0] & 0xff) == 0x1f && (file[1] & 0xff) == 0x8b;
    return new Unpacking(packed ? new GZIPInputStream(bytes, BUFFER) : bytes);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int got = super.read(into, from, most);
    count(Math.max(0, got));
    return got;
  }

  private void count(int more) {
    read += more;
    if (read > MOST) {
      throw Invalid.of("file", "It unpacks to more than 128 MiB.").refused();
    }
  }
}

package org.bellbuoy.publication;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.bellbuoy.kernel.Heavy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the compressed twins of a file, or none where they would not be smaller.
@Component
class Compression {

  private static final int TOO_SMALL = 200;

  /// Above this, brotli takes longer than it saves.
  private static final int TOO_LARGE = 1 << 20;

  private static final int BROTLI_QUALITY = 9;

  /// What fits into a small window is searched with small tables: the same size as with the usual
  /// ones, whose memory alone costs ten times as much as packing a few kilobytes.
  private static final int SMALL_WINDOW = 16;

  private static final int USUAL_WINDOW = 22;

  private final Heavy heavy;

  Compression(Heavy heavy) {
    this.heavy = heavy;
  }

  /// The compressed forms of the same bytes.
  @SuppressWarnings("ArrayRecordComponent") // carried from here to the column, never compared
  record Twins(byte @Nullable [] gzip, byte @Nullable [] brotli) {}

  Twins of(byte[] bytes) {
    if (bytes.length < TOO_SMALL) {
      return new Twins(null, null);
    }
    return heavy.run(() -> new Twins(gzip(bytes), brotli(bytes)));
  }

  private static byte @Nullable [] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new Best(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return smaller(out.toByteArray(), bytes);
  }

  private static byte @Nullable [] brotli(byte[] bytes) throws IOException {
    if (bytes.length > TOO_LARGE || !Brotli4jLoader.isAvailable()) {
      return null;
    }
    int window = bytes.length < 1 << SMALL_WINDOW ? SMALL_WINDOW : USUAL_WINDOW;
    Encoder.Parameters parameters = Encoder.Parameters.create(BROTLI_QUALITY, window);
    return smaller(Encoder.compress(bytes, parameters), bytes);
  }

  private static byte @Nullable [] smaller(byte[] packed, byte[] bytes) {
    return packed.length < bytes.length ? packed : null;
  }

  /// A gzip stream that takes its time, because a file is written once and read often.
  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}

package org.bellbuoy.intake;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a text is like: the smallest of 64 hashes over each three words that follow each other
/// (Broder, *On the resemblance and containment of documents*, 1997). Two texts are as alike as the
/// share of equal hashes says.
///
/// The hashes begin with a number drawn at the start of the process, so that nobody outside can
/// write a text that seems like another. A sketch is worth nothing to another process and is stored
/// nowhere.
public final class Sketch {

  private static final int SIZE = 64;
  private static final int OF_THE_SAME = 8;
  private static final int OF_THE_SIMILAR = 4;
  private static final int TOGETHER = 3;
  private static final int MOST_WORDS = 4_000;
  private static final long SALT = new SecureRandom().nextLong();

  private final int[] least;

  private Sketch(int[] least) {
    this.least = least;
  }

  public static Sketch of(String text) {
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    List<Long> words = words(text);
    for (int at = 0; at < Math.max(1, words.size() - TOGETHER + 1); at++) {
      long hash = SALT;
      for (int next = at; next < Math.min(words.size(), at + TOGETHER); next++) {
        hash = mixed(hash ^ words.get(next));
      }
      for (int row = 0; row < SIZE; row++) {
        least[row] = Math.min(least[row], (int) mixed(hash + row));
      }
    }
    return new Sketch(least);
  }

  /// The sketch that [#bytes] wrote, in the same process.
  public static Sketch of(byte[] bytes) {
    int[] least = new int[SIZE];
    ByteBuffer.wrap(bytes).asIntBuffer().get(least);
    return new Sketch(least);
  }

  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
    bytes.asIntBuffer().put(least);
    return bytes.array();
  }

  /// From 0 for nothing in common to 100 for the same.
  public int likeness(Sketch other) {
    int same = 0;
    for (int row = 0; row < SIZE; row++) {
      if (least[row] == other.least[row]) {
        same++;
      }
    }
    return same * 100 / SIZE;
  }

  /// Eight numbers; texts that are nearly the same share one at least, others hardly ever do.
  public List<Long> bands() {
    return bands(OF_THE_SAME);
  }

  /// Sixteen numbers; of texts that are alike by three quarters, hardly any two share none.
  public List<Long> fineBands() {
    return bands(OF_THE_SIMILAR);
  }

  private List<Long> bands(int rows) {
    List<Long> bands = new ArrayList<>();
    for (int from = 0; from < SIZE; from += rows) {
      long band = from;
      for (int row = from; row < from + rows; row++) {
        band = mixed(band ^ least[row]);
      }
      bands.add(band);
    }
    return bands;
  }

  private static List<Long> words(String text) {
    List<Long> words = new ArrayList<>();
    long word = 0;
    for (int at = 0; at <= text.length() && words.size() < MOST_WORDS; at++) {
      if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        word = word * 31 + Character.toLowerCase(text.charAt(at)) + 1;
      } else if (word != 0) {
        words.add(word);
        word = 0;
      }
    }
    return words;
  }

  /// The finisher of SplitMix64.
  private static long mixed(long seed) {
    long hash = seed + 0x9E3779B97F4A7C15L;
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }
}

package org.bellbuoy.sightings;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.standards.facts.CveId;

/// Scores packed by the year and the thousand of their ids, eight bytes each in the order of the
/// ids. Some hundred rows hold all of them, a day's file touches only the rows in which a score
/// changed, and one row by its key answers for an id.
final class ScoreShelves {

  private static final int WIDTH = 1_000;
  private static final int MOST = 20_000;
  private static final int BITS = 20;
  private static final long MASK = (1L << BITS) - 1;

  private final Map<Place, Shelf> shelves = new TreeMap<>();
  private int size;

  /// Where an id stands.
  record Place(int year, long thousand) implements Comparable<Place> {

    static Place of(CveId cve) {
      return new Place(cve.year(), number(cve) / WIDTH);
    }

    @Override
    public int compareTo(Place other) {
      int years = Integer.compare(year, other.year);
      return years == 0 ? Long.compare(thousand, other.thousand) : years;
    }
  }

  /// @return false when there is one of this id already
  boolean add(int year, long number, int probability, int percentile) {
    Shelf shelf = shelves.computeIfAbsent(new Place(year, number / WIDTH), _ -> new Shelf());
    if (shelves.size() > MOST) {
      throw Invalid.of("file", "This is not a file of EPSS: its ids lie too far apart.").refused();
    }
    boolean fresh = shelf.add((int) (number % WIDTH), probability, percentile);
    size += fresh ? 1 : 0;
    return fresh;
  }

  int size() {
    return size;
  }

  Map<Place, Shelf> shelves() {
    return Collections.unmodifiableMap(shelves);
  }

  /// The score of an id in the bytes of its place.
  static Optional<Score> find(CveId cve, byte[] packed) {
    long wanted = number(cve) % WIDTH;
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    while (bytes.remaining() >= Long.BYTES) {
      long one = bytes.getLong();
      if (one >> (2 * BITS) == wanted) {
        return Optional.of(new Score(cve, (int) (one >> BITS & MASK), (int) (one & MASK)));
      }
    }
    return Optional.empty();
  }

  /// Of an id too long for a number there is no score.
  private static long number(CveId cve) {
    String digits = cve.value().substring("CVE-0000-".length());
    return digits.length() > 15 ? Long.MAX_VALUE : Long.parseLong(digits);
  }

  /// The scores of one thousand of ids.
  static final class Shelf {

    private static final int FIRST = 64;

    private final BitSet known = new BitSet(WIDTH);
    private long[] packed = new long[FIRST];
    private int count;

    private boolean add(int number, int probability, int percentile) {
      if (known.get(number)) {
        return false;
      }
      known.set(number);
      if (count == packed.length) {
        packed = Arrays.copyOf(packed, Math.min(WIDTH, 2 * count));
      }
      packed[count++] = ((long) number << (2 * BITS)) | ((long) probability << BITS) | percentile;
      return true;
    }

    byte[] bytes() {
      long[] sorted = Arrays.copyOf(packed, count);
      Arrays.sort(sorted);
      ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
      bytes.asLongBuffer().put(sorted);
      return bytes.array();
    }
  }
}

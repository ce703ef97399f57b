package org.bellbuoy.standards.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Asks two libraries in turns whether random versions are within a range and prints how many
/// answers each gives in a second, for `bench/ranges/run`.
public final class RangeRounds {

  private static final SplittableRandom RANDOM = new SplittableRandom(57);
  private static final List<String> SCHEMES =
      List.of("npm", "maven", "pypi", "deb", "rpm", "golang", "nuget", "intdot");

  private RangeRounds() {}

  public static void main(String[] args) {
    int seconds = Integer.parseInt(args[0]);
    int rounds = Integer.parseInt(args[1]);
    int questions = Integer.parseInt(args[2]);
    for (int stretches : new int[] {1, 16}) {
      for (String scheme : SCHEMES) {
        compare(scheme, stretches, seconds, rounds, questions);
      }
    }
  }

  private static void compare(
      String scheme, int stretches, int seconds, int rounds, int questions) {
    String range = range(scheme, stretches);
    List<String> versions =
        Stream.generate(() -> prefix(scheme) + version()).limit(questions).toList();
    VersionSet ours = Vers.parse(range);
    var theirs = io.github.nscuro.versatile.Vers.parse(range);
    for (String version : versions) {
      if (ours.contains(version) != theirs.contains(version)) {
        throw new IllegalStateException("answers differ on " + version + " in " + range);
      }
    }
    double[] own = new double[rounds];
    double[] peer = new double[rounds];
    for (int round = -1; round < rounds; round++) {
      double first = speed(ours::contains, versions, seconds);
      double second = speed(theirs::contains, versions, seconds);
      if (round >= 0) {
        own[round] = first;
        peer[round] = second;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %d stretches: bellbuoy %,.0f/s, versatile-core %,.0f/s, ratio %.1f%n",
        scheme,
        stretches,
        median(own),
        median(peer),
        median(own) / median(peer));
  }

  private static double speed(Predicate<String> within, List<String> versions, int seconds) {
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    long done = 0;
    long inside = 0;
    while (System.nanoTime() < end) {
      for (int i = 0; i < 100; i++) {
        inside += within.test(versions.get((int) (done++ % versions.size()))) ? 1 : 0;
      }
    }
    if (inside > done) {
      throw new IllegalStateException("more inside than asked");
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  /// Stretches from one number up to, not including, the next.
  private static String range(String scheme, int stretches) {
    TreeSet<int[]> bounds = new TreeSet<>(Arrays::compare);
    while (bounds.size() < 2 * stretches) {
      bounds.add(numbers());
    }
    List<String> said = new ArrayList<>();
    for (int[] bound : bounds) {
      said.add((said.size() % 2 == 0 ? ">=" : "<") + prefix(scheme) + text(bound));
    }
    return "vers:" + scheme + "/" + String.join("|", said);
  }

  private static String prefix(String scheme) {
    return scheme.equals("golang") ? "v" : "";
  }

  private static String version() {
    return text(numbers());
  }

  private static int[] numbers() {
    return new int[] {RANDOM.nextInt(20), RANDOM.nextInt(20), RANDOM.nextInt(20)};
  }

  private static String text(int[] numbers) {
    return numbers[0] + "." + numbers[1] + "." + numbers[2];
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

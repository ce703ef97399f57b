package org.bellbuoy.standards.cvss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import us.springett.cvss.Cvss;
import us.springett.cvss.Score;

/// Reads and scores the same random vectors by three libraries in turns and prints how many each
/// does in a second, for `bench/scores/run`. Nobody keeps what it worked out for the vector before.
public final class ScoreRounds {

  private static final SplittableRandom RANDOM = new SplittableRandom(31);

  private ScoreRounds() {}

  public static void main(String[] args) {
    int seconds = Integer.parseInt(args[0]);
    int rounds = Integer.parseInt(args[1]);
    int vectors = Integer.parseInt(args[2]);
    compare("4.0, whole", CvssVersion.V4_0, seconds, rounds, vectors, true);
    compare("3.1, base", CvssVersion.V3_1, seconds, rounds, vectors, false);
  }

  private static void compare(
      String name, CvssVersion version, int seconds, int rounds, int count, boolean whole) {
    List<String> vectors =
        Stream.generate(() -> vector(version, whole)).limit(count).map(CvssVector::text).toList();
    agree(name, vectors);
    List<Function<String, BigDecimal>> all =
        List.of(ScoreRounds::ours, ScoreRounds::metaeffekt, ScoreRounds::springett);
    double[][] speeds = new double[all.size()][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int who = 0; who < all.size(); who++) {
        double speed = speed(all.get(who), vectors, seconds);
        if (round >= 0) {
          speeds[who][round] = speed;
        }
      }
    }
    double[] medians = Arrays.stream(speeds).mapToDouble(ScoreRounds::median).toArray();
    System.out.printf(
        Locale.ROOT,
        "CVSS %s: bellbuoy %,.0f/s, ae-security %,.0f/s (%.1f times), cvss-calculator %,.0f/s"
            + " (%.1f times)%n",
        name,
        medians[0],
        medians[1],
        medians[0] / medians[1],
        medians[2],
        medians[0] / medians[2]);
  }

  private static void agree(String name, List<String> vectors) {
    List<String> other =
        vectors.stream().filter(v -> ours(v).compareTo(metaeffekt(v)) != 0).toList();
    if (!other.isEmpty()) {
      throw new IllegalStateException(
          "CVSS " + name + ": ae-security says otherwise of " + other.size() + ": " + other.get(0));
    }
    long wrong = vectors.stream().filter(v -> ours(v).compareTo(springett(v)) != 0).count();
    System.out.printf(
        Locale.ROOT,
        "CVSS %s: %,d vectors, ae-security agrees on all, cvss-calculator differs on %,d%n",
        name,
        vectors.size(),
        wrong);
  }

  private static double speed(
      Function<String, BigDecimal> score, List<String> vectors, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long start = System.nanoTime();
    long done = 0;
    BigDecimal sum = BigDecimal.ZERO;
    while (System.nanoTime() < end) {
      for (int i = 0; i < 100; i++) {
        sum = sum.add(score.apply(vectors.get((int) (done++ % vectors.size()))));
      }
    }
    if (sum.signum() < 0) {
      throw new IllegalStateException("no score is below zero");
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  private static BigDecimal ours(String vector) {
    return CvssVector.parse(vector).score().score();
  }

  private static BigDecimal metaeffekt(String vector) {
    return tenths(
        org.metaeffekt.core.security.cvss.CvssVector.parseVector(vector).getOverallScore());
  }

  private static BigDecimal springett(String vector) {
    Score score = Cvss.fromVector(vector).calculateScore();
    return tenths(score.getBaseScore());
  }

  private static BigDecimal tenths(double score) {
    return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static CvssVector vector(CvssVersion version, boolean whole) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (var metric : Metrics.of(version).all()) {
      if (metric.isMandatory() || whole && RANDOM.nextInt(3) == 0) {
        List<? extends MetricValue> values = metric.values();
        answers.put(metric.code(), values.get(RANDOM.nextInt(values.size())).code());
      }
    }
    return CvssVector.of(version, answers);
  }
}

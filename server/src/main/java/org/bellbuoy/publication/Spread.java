package org.bellbuoy.publication;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long something took in several cases, by the nearest rank: always a time that one of them
/// really took.
///
/// @param done how many have it behind them
/// @param out how many it still runs in, which no figure beside counts
/// @param median null where none has it behind it, and so the others
public record Spread(
    int done,
    int out,
    @Nullable Duration median,
    @Nullable Duration ninetieth,
    @Nullable Duration worst) {

  private static final int HALF = 50;
  private static final int NINETY = 90;
  private static final int ALL = 100;

  public static Spread of(List<Duration> took, int out) {
    List<Duration> sorted = took.stream().sorted().toList();
    return sorted.isEmpty()
        ? new Spread(0, out, null, null, null)
        : new Spread(
            sorted.size(), out, rank(sorted, HALF), rank(sorted, NINETY), sorted.getLast());
  }

  private static Duration rank(List<Duration> sorted, int percent) {
    return sorted.get(Math.ceilDiv(sorted.size() * percent, ALL) - 1);
  }

  /// A time as people say it, such as `3.4 days`.
  public static String words(@Nullable Duration time) {
    if (time == null) {
      return "–";
    }
    long minutes = Math.max(0, time.toMinutes());
    if (minutes < 2 * 60) {
      return minutes + " min";
    }
    return minutes < 2 * 24 * 60
        ? tenths(minutes, 60) + " hours"
        : tenths(minutes, 24 * 60) + " days";
  }

  private static String tenths(long minutes, long unit) {
    long tenths = Math.ceilDiv(minutes * 10, unit);
    return tenths / 10 + "." + tenths % 10;
  }
}

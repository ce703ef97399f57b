package org.bellbuoy.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where the marks stand on a clock's face: by shares of its time, or, for a day that somebody else
/// has set, by the days that are left.
final class Face {

  private static final List<Integer> SHARES = List.of(50, 75, 90, 100);
  private static final List<Integer> DAYS_LEFT = List.of(30, 14, 7, 1);
  private static final int ALL = 100;

  private Face() {}

  /// The moment of each mark by the whole percent of the time that is gone then.
  static Map<Integer, Instant> of(ClockOrder order, Limit limit, BusinessCalendar calendar) {
    return order.kind() == ClockKind.OUTSIDE_DEADLINE
        ? byDays(order.startedAt(), limit.after(order.startedAt(), ALL, calendar))
        : byShares(order.startedAt(), limit, calendar);
  }

  private static Map<Integer, Instant> byShares(
      Instant start, Limit limit, BusinessCalendar calendar) {
    Map<Integer, Instant> marks = new TreeMap<>();
    SHARES.forEach(percent -> marks.put(percent, limit.after(start, percent, calendar)));
    return marks;
  }

  /// Of two marks within the same percent the later one stands.
  private static Map<Integer, Instant> byDays(Instant start, Instant due) {
    Map<Integer, Instant> marks = new TreeMap<>();
    DAYS_LEFT.stream()
        .map(days -> due.minus(Duration.ofDays(days)))
        .filter(at -> at.isAfter(start))
        .forEach(at -> marks.put(percent(start, at, due), at));
    marks.put(ALL, due);
    return marks;
  }

  private static int percent(Instant start, Instant at, Instant due) {
    long gone = Duration.between(start, at).toSeconds();
    return Math.toIntExact(gone * ALL / Duration.between(start, due).toSeconds());
  }
}

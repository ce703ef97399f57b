package org.bellbuoy.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where the marks stand on a clock's face: by shares of its time, or, for a day that somebody else
/// has set, by the days that are left. A CVE record has a mark more, where it should be there.
final class Face {

  private static final List<Integer> SHARES = List.of(50, 75, 90, 100);
  private static final List<Integer> DAYS_LEFT = List.of(30, 14, 7, 1);
  private static final int ALL = 100;
  private static final Duration RECORD_SHOULD_BE = Duration.ofHours(24);

  private Face() {}

  /// The moment of each mark by the whole percent of the time that is gone then.
  static Map<Integer, Instant> of(ClockOrder order, Limit limit, BusinessCalendar calendar) {
    Instant start = order.startedAt();
    return switch (order.kind()) {
      case OUTSIDE_DEADLINE -> byDays(start, limit.after(start, ALL, calendar));
      case CVE_RECORD -> recorded(start, byShares(start, limit, calendar));
      case HUMAN_ANSWER,
          FIRST_ACTION,
          TRIAGE_DECISION,
          STATUS_TO_REPORTER,
          DISABLE_DECISION,
          PRE_FIX_NOTICE,
          OCCASION,
          FIX,
          EXPLOITED_FIX,
          DISCLOSURE,
          INTERIM_UPDATE,
          RISK_REVIEW,
          EARLY_WARNING,
          LEGAL_NOTIFICATION,
          FINAL_REPORT,
          REQUESTED_REPORT ->
          byShares(start, limit, calendar);
    };
  }

  private static Map<Integer, Instant> byShares(
      Instant start, Limit limit, BusinessCalendar calendar) {
    Map<Integer, Instant> marks = new TreeMap<>();
    SHARES.forEach(percent -> marks.put(percent, limit.after(start, percent, calendar)));
    return marks;
  }

  /// 24 hours, by which CNA rules say that it should be public.
  private static Map<Integer, Instant> recorded(Instant start, Map<Integer, Instant> shares) {
    Instant due = shares.get(ALL);
    Instant should = start.plus(RECORD_SHOULD_BE);
    if (due != null && should.isBefore(due)) {
      shares.put(percent(start, should, due), should);
    }
    return shares;
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

package org.bellbuoy.deadlines;

import java.time.Duration;
import java.time.Instant;

/// How long something may take: promises run in business time, laws in elapsed time.
public sealed interface Limit {

  /// When this limit, or that share of it, has passed since the start.
  Instant after(Instant start, int percent, BusinessCalendar calendar);

  String words();

  /// The measure it is counted in.
  Counted counted();

  /// Counted only while the calendar is open.
  record Business(int days) implements Limit {
    @Override
    public Instant after(Instant start, int percent, BusinessCalendar calendar) {
      return calendar.after(start, BusinessTime.days(days).share(percent));
    }

    @Override
    public String words() {
      return days == 1 ? "1 business day" : days + " business days";
    }

    @Override
    public Counted counted() {
      return Counted.BUSINESS;
    }
  }

  /// Counted through nights and holidays.
  record Elapsed(Duration time) implements Limit {
    @Override
    public Instant after(Instant start, int percent, BusinessCalendar calendar) {
      return start.plus(time.multipliedBy(percent).dividedBy(100));
    }

    @Override
    public String words() {
      return time.toHours() > 72 ? time.toDays() + " days" : time.toHours() + " hours";
    }

    @Override
    public Counted counted() {
      return Counted.ELAPSED;
    }
  }

  /// Until a moment that was agreed with somebody.
  record Until(Instant due) implements Limit {
    @Override
    public Instant after(Instant start, int percent, BusinessCalendar calendar) {
      return start.plus(Duration.between(start, due).multipliedBy(percent).dividedBy(100));
    }

    @Override
    public String words() {
      return "as agreed";
    }

    @Override
    public Counted counted() {
      return Counted.AGREED;
    }
  }
}

package org.bellbuoy.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.deadlines.BusinessCalendar;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How strangers were answered, a calendar year at a time. Nobody finds a report by it.
@Component
public class AnswerYears {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  /// A report that waits still took longer than any that was answered.
  private static final Comparator<@Nullable Duration> LONGEST_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final AnswerYearStore store;
  private final Deadlines deadlines;
  private final Authority authority;

  AnswerYears(AnswerYearStore store, Deadlines deadlines, Authority authority) {
    this.store = store;
    this.deadlines = deadlines;
    this.authority = authority;
  }

  public AnswerYear of(Viewer viewer, int year) {
    authority.require(viewer, Permission.PUBLISH_FIGURES);
    BusinessCalendar calendar = deadlines.calendar(HOUSE).calendar();
    Instant from = begins(calendar, year);
    Instant to = begins(calendar, year + 1);
    List<AnswerYearStore.Came> came = store.between(from, to);
    List<@Nullable Duration> took = new ArrayList<>();
    came.forEach(each -> took.add(took(each)));
    took.sort(LONGEST_LAST);
    return new AnswerYear(
        year,
        came.size(),
        store.spam(from, to),
        at(took, 50),
        at(took, 95),
        (int) came.stream().filter(this::isInTime).count());
  }

  /// When a year is over, by the vendor's calendar.
  public Instant over(int year) {
    return begins(deadlines.calendar(HOUSE).calendar(), year + 1);
  }

  private static Instant begins(BusinessCalendar calendar, int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(calendar.zone()).toInstant();
  }

  /// In open time of those who were to answer.
  private @Nullable Duration took(AnswerYearStore.Came came) {
    Instant answered = came.answered();
    return answered == null
        ? null
        : deadlines.calendar(HOUSE, came.team()).openBetween(came.arrived(), answered);
  }

  private boolean isInTime(AnswerYearStore.Came came) {
    Instant answered = came.answered();
    Optional<Instant> due =
        deadlines.due(HOUSE, ClockKind.HUMAN_ANSWER, came.arrived(), came.team());
    return answered != null && due.filter(by -> !answered.isAfter(by)).isPresent();
  }

  /// The smallest that so many of a hundred do not exceed (nearest rank).
  private static @Nullable Duration at(List<@Nullable Duration> sorted, int percent) {
    int rank = Math.ceilDiv(sorted.size() * percent, 100);
    return sorted.isEmpty() ? null : sorted.get(Math.max(rank, 1) - 1);
  }
}

package org.bellbuoy.obligations;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.deadlines.BusinessCalendar;
import org.jspecify.annotations.Nullable;

/// Reckons by when each stage is due. Pure: it looks at no clock. An end has no date while what it
/// counts from has not happened.
final class Reckoning {

  private final Obligation obligation;
  private final Map<Stage, Filing> filings;
  private final BusinessCalendar calendar;

  Reckoning(Obligation obligation, Map<Stage, Filing> filings, BusinessCalendar calendar) {
    this.obligation = obligation;
    this.filings = filings;
    this.calendar = calendar;
  }

  /// @param law what was in force when we became aware; empty when no law asked anything then
  List<StageStanding> standings(Optional<Statute> law, Statute newest) {
    return law.map(statute -> statute.stages().stream().map(this::standing).toList())
        .orElseGet(() -> newest.stages().stream().map(this::notAsked).toList());
  }

  private StageStanding standing(StageRule rule) {
    Filing filing = filings.get(rule.stage());
    Instant from = anchor(rule.anchor()).orElse(null);
    Instant due = due(rule, from);
    Instant legal =
        rule.term() == null || from == null
            ? null
            : rule.term().legal(from, calendar.zone(), this::free);
    StageStanding.How how = how(rule, filing, due);
    boolean dated = how != StageStanding.How.NOT_ASKED;
    return new StageStanding(rule, how, from, dated ? due : null, dated ? legal : null, filing);
  }

  private StageStanding notAsked(StageRule rule) {
    Filing filing = filings.get(rule.stage());
    return new StageStanding(rule, StageStanding.How.NOT_ASKED, null, null, null, filing);
  }

  private @Nullable Instant due(StageRule rule, @Nullable Instant from) {
    return rule.term() == null || from == null ? null : rule.term().strict(from, calendar.zone());
  }

  private StageStanding.How how(StageRule rule, @Nullable Filing filing, @Nullable Instant due) {
    if (filing != null && filing.settled()) {
      return switch (filing.state()) {
        case PREPARED -> throw new IllegalStateException();
        case NOT_DUE -> StageStanding.How.NOT_ASKED;
        case SUBMITTED, PROVIDED -> late(filing, due);
      };
    }
    if (!obligation.asks()) {
      return StageStanding.How.NOT_ASKED;
    }
    if (rule.term() == null) {
      return StageStanding.How.NO_FIGURE;
    }
    return due == null ? StageStanding.How.NOT_RUNNING : StageStanding.How.RUNNING;
  }

  /// A miss stays, and one comes to light when awareness is corrected to an earlier moment.
  private static StageStanding.How late(Filing filing, @Nullable Instant due) {
    boolean after = due != null && filing.doneAt() != null && filing.doneAt().isAfter(due);
    return filing.late() || after ? StageStanding.How.DONE_LATE : StageStanding.How.DONE;
  }

  private Optional<Instant> anchor(Anchor anchor) {
    return switch (anchor) {
      case AWARENESS -> Optional.of(obligation.awareAt());
      case MEASURE -> Optional.ofNullable(obligation.measureAt()).map(this::notBeforeAwareness);
      case NOTIFICATION ->
          Optional.ofNullable(filings.get(Stage.NOTIFICATION))
              .flatMap(filing -> Optional.ofNullable(filing.doneAt()));
    };
  }

  /// A measure that was there before we knew starts the time when we knew: our reading.
  private Instant notBeforeAwareness(Instant measure) {
    return measure.isBefore(obligation.awareAt()) ? obligation.awareAt() : measure;
  }

  private boolean free(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY
        || weekday == DayOfWeek.SUNDAY
        || calendar.holidays().include(day);
  }
}

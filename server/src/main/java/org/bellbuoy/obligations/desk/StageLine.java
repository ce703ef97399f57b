package org.bellbuoy.obligations.desk;

import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.obligations.Filing;
import org.bellbuoy.obligations.StageStanding;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// One stage as a page lists it.
///
/// @param clock where an end runs, or null
/// @param legal the end by Regulation 1182/71, as a note, or empty
/// @param done when and under what reference it was done, or empty
public record StageLine(
    String word,
    String name,
    String article,
    String limit,
    String state,
    Tone tone,
    @Nullable Countdown clock,
    String legal,
    String done) {

  private static final Duration WARN = Duration.ofHours(12);

  static StageLine of(StageStanding standing, Instant now) {
    return new StageLine(
        standing.stage().word(),
        standing.stage().words(),
        standing.rule().article(),
        standing.rule().limit(),
        state(standing, now),
        tone(standing, now),
        clock(standing, now),
        standing.open()
                && standing.legalEnd() != null
                && !standing.legalEnd().equals(standing.due())
            ? Moment.inWords(standing.legalEnd())
            : "",
        standing.findFiling().map(StageLine::done).orElse(""));
  }

  private static String state(StageStanding standing, Instant now) {
    String prepared = standing.filing() == null ? "" : ", prepared";
    return switch (standing.how()) {
      case RUNNING -> (standing.overdue(now) ? "overdue" : "running") + prepared;
      case NOT_RUNNING -> "not running" + prepared;
      case NO_FIGURE -> "no figure" + prepared;
      case DONE -> filed(standing);
      case DONE_LATE -> filed(standing) + ", late";
      case NOT_ASKED -> standing.filing() == null ? "not asked" : filed(standing);
    };
  }

  private static String filed(StageStanding standing) {
    return standing.findFiling().map(Filing::state).map(Filing.State::words).orElse("done");
  }

  private static Tone tone(StageStanding standing, Instant now) {
    return switch (standing.how()) {
      case RUNNING -> standing.overdue(now) ? Tone.DANGER : Tone.WARN;
      case NOT_RUNNING, NOT_ASKED -> Tone.NEUTRAL;
      case NO_FIGURE -> Tone.WARN;
      case DONE -> Tone.GOOD;
      case DONE_LATE -> Tone.DANGER;
    };
  }

  private static @Nullable Countdown clock(StageStanding standing, Instant now) {
    return standing.how() == StageStanding.How.RUNNING && standing.due() != null
        ? new Countdown(
            standing.stage().words(),
            standing.rule().article() + ", " + standing.rule().limit(),
            standing.due(),
            now,
            WARN)
        : null;
  }

  private static String done(Filing filing) {
    String at = filing.doneAt() == null ? "" : Moment.inWords(filing.doneAt());
    return filing.reference().isEmpty() ? at : at + ", " + filing.reference();
  }
}

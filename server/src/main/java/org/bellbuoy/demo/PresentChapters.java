package org.bellbuoy.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.SettleReport;
import org.bellbuoy.intake.Source;
import org.springframework.stereotype.Component;

/// What the sample vendor works on today.
@Component
class PresentChapters {

  private static final Duration STEP = Duration.ofMinutes(20);

  private final SampleReports reports;
  private final SampleCases cases;
  private final SettleReport settle;
  private final Deadlines deadlines;

  PresentChapters(
      SampleReports reports, SampleCases cases, SettleReport settle, Deadlines deadlines) {
    this.reports = reports;
    this.cases = cases;
    this.settle = settle;
    this.deadlines = deadlines;
  }

  void putAway(Story story, Cast cast) {
    story.daysAgo(6);
    String spam = reports.arrives(Source.FORM, Letters.SPAM);
    story.after(Duration.ofHours(1));
    settle.settle(cast.the(Role.INTAKE), spam, ReportState.SPAM);
    String header = reports.arrives(Source.FORM, Letters.HEADER);
    story.after(Duration.ofHours(2));
    cases.answered(cast, header, "Thank you. We told those who run that site; it is no product.");
    settle.settle(cast.the(Role.INTAKE), header, ReportState.CONCERN);
  }

  void cases(Story story, Cast cast) {
    story.daysAgo(5);
    String timing = reports.arrives(Source.API, Letters.TIMING);
    story.after(Duration.ofHours(4));
    cases.answered(cast, timing, "Thank you. Which hardware did you measure on?");
    CaseFile asked =
        cases.taken(cast, cases.from(cast, timing, "User names by the time of answers"));
    cases.moved(
        cast,
        Role.ANALYST,
        asked,
        CaseState.NEEDS_INFO,
        Map.of(Particular.QUESTIONS, "1. Which hardware?\n2. Over which network?"));
    story.daysAgo(4);
    String script = reports.arrives(Source.FORM, Letters.SCRIPT);
    story.after(Duration.ofHours(2));
    cases.answered(cast, script, "Thank you. We can see it too and open a case today.");
    CaseFile triage = cases.taken(cast, cases.from(cast, script, "Unescaped text in mails"));
    cases.noted(cast, Role.ANALYST, triage, "The same template is used for the monthly mail.");
    story.daysAgo(3);
    CaseFile found = cases.opened(cast, "Ropewalk XML reader: outside entities are on by default");
    cases.noted(cast, Role.INTAKE, found, "Found by ourselves while updating the part.");
  }

  /// Reports that nobody has made a case of: answered, fresh, and close to the promised hour.
  void waiting(Story story, Cast cast) {
    story.daysAgo(2);
    String question = reports.arrives(Source.FORM, Letters.QUESTION);
    story.after(Duration.ofHours(5));
    cases.answered(cast, question, "Yes, Beacon Server and Beacon Agent do. The list follows.");
    story.at(arrivalDueIn(story.now(), Duration.ofHours(2)));
    reports.arrives(Source.FORM, Letters.INVITES);
    story.at(story.now().minus(Duration.ofMinutes(50)));
    reports.arrives(Source.API, Letters.CERTIFICATE);
    story.at(story.now().minus(Duration.ofMinutes(5)));
    reports.filed(cast.the(Role.EMPLOYEE), Letters.STICK);
  }

  /// When a report must have come so that its answer is due so soon, as far as office hours allow.
  private Instant arrivalDueIn(Instant now, Duration left) {
    Viewer house = new Viewer.Machine();
    Instant arrival = now.minus(Duration.ofHours(1));
    Instant earliest = now.minus(Duration.ofHours(30));
    while (arrival.isAfter(earliest)
        && deadlines
            .due(house, ClockKind.HUMAN_ANSWER, arrival)
            .filter(due -> due.isAfter(now.plus(left)))
            .isPresent()) {
      arrival = arrival.minus(STEP);
    }
    return arrival;
  }
}

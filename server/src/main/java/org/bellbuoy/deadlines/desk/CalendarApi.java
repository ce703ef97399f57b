package org.bellbuoy.deadlines.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.deadlines.CalendarForm;
import org.bellbuoy.deadlines.ChangeCalendar;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.StandardCalendar;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The business calendar, and when something that starts at an instant would be due.
@RestController
class CalendarApi {

  record Due(String kind, Instant start, Instant due) {}

  /// A while in which nobody looked at the clocks; `to` lies before `from` when the machine's clock
  /// was set back.
  record Gap(Instant from, Instant to) {}

  private final Deadlines deadlines;
  private final Clocks clocks;
  private final ChangeCalendar change;

  CalendarApi(Deadlines deadlines, Clocks clocks, ChangeCalendar change) {
    this.deadlines = deadlines;
    this.clocks = clocks;
    this.change = change;
  }

  @GetMapping("/api/v1/calendar")
  @Needs(Permission.STAFF)
  ResponseEntity<CalendarForm> show(Viewer viewer) {
    return answer(deadlines.calendar(viewer));
  }

  @PutMapping("/api/v1/calendar")
  @Needs(Permission.EDIT_POLICY)
  ResponseEntity<CalendarForm> change(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody CalendarForm typed) {
    return answer(change.execute(viewer, typed, IfMatch.version(match)));
  }

  /// @param kind such as `human-answer`
  /// @param start an instant such as `2026-11-23T23:15:00Z`
  @GetMapping("/api/v1/calendar/due")
  @Needs(Permission.STAFF)
  Due due(
      Viewer viewer,
      @RequestParam(defaultValue = "human-answer") String kind,
      @RequestParam(defaultValue = "") String start) {
    Reading reading = new Reading();
    ClockKind wanted = reading.choice("kind", kind, ClockKind.class).orElse(ClockKind.HUMAN_ANSWER);
    Instant from = instant(reading, start);
    reading.finish();
    return deadlines
        .due(viewer, wanted, from)
        .map(due -> new Due(wanted.name().toLowerCase(Locale.ROOT).replace('_', '-'), from, due))
        .orElseThrow(() -> new Missing().refused());
  }

  /// The latest gaps between two looks at the clocks.
  @GetMapping("/api/v1/calendar/gaps")
  @Needs(Permission.STAFF)
  List<Gap> gaps(Viewer viewer) {
    return clocks.gaps(viewer).stream().map(gap -> new Gap(gap.from(), gap.to())).toList();
  }

  private static Instant instant(Reading reading, String start) {
    try {
      Instant instant = Instant.parse(start);
      if (instant.isAfter(Instant.EPOCH)
          && instant.isBefore(Instant.ofEpochSecond(7_258_118_400L))) {
        return instant;
      }
    } catch (DateTimeParseException _) {
      // the same sentence for both
    }
    reading.flaw("start", "Send an instant in UTC such as 2026-11-23T23:15:00Z.");
    return Instant.EPOCH;
  }

  private static ResponseEntity<CalendarForm> answer(StandardCalendar calendar) {
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(calendar.version()))
        .body(CalendarForm.of(calendar.calendar()));
  }
}

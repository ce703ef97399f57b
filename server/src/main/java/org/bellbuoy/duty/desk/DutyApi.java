package org.bellbuoy.duty.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.duty.Absence;
import org.bellbuoy.duty.CalendarAddresses;
import org.bellbuoy.duty.ChangeRota;
import org.bellbuoy.duty.Duty;
import org.bellbuoy.duty.HandOver;
import org.bellbuoy.duty.MakeCalendarAddress;
import org.bellbuoy.duty.NoteAbsence;
import org.bellbuoy.duty.RevokeCalendarAddress;
import org.bellbuoy.duty.RotaForm;
import org.bellbuoy.duty.SeeWarning;
import org.bellbuoy.duty.TakeAbsenceBack;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The rota, absences and warnings, for programs. People are named by their codes.
@RestController
@RequestMapping("/api/v1/duty")
class DutyApi {

  /// @param chain who is there, the person on duty first
  record DutyAnswer(
      @Nullable String onDuty, List<String> chain, Instant handOverAt, List<Away> away) {}

  record Away(String code, String person, LocalDate from, LocalDate to) {}

  record NewHandOver(@Nullable String person, @Nullable Integer hours) {}

  record NewAbsence(@Nullable String person, @Nullable String from, @Nullable String to) {}

  record WarningAnswer(
      String code,
      String clock,
      int percent,
      Instant dueAt,
      Instant raisedAt,
      @Nullable Instant seenAt,
      @Nullable Instant closedAt) {}

  record CalendarAnswer(@Nullable Instant madeAt) {}

  /// @param address a secret, shown this once
  record NewCalendar(String address) {}

  private final Duty duty;
  private final ChangeRota change;
  private final HandOver handOver;
  private final NoteAbsence absent;
  private final TakeAbsenceBack back;
  private final SeeWarning see;
  private final CalendarAddresses calendars;
  private final MakeCalendarAddress make;
  private final RevokeCalendarAddress revoke;

  DutyApi(
      Duty duty,
      ChangeRota change,
      HandOver handOver,
      NoteAbsence absent,
      TakeAbsenceBack back,
      SeeWarning see,
      CalendarAddresses calendars,
      MakeCalendarAddress make,
      RevokeCalendarAddress revoke) {
    this.duty = duty;
    this.change = change;
    this.handOver = handOver;
    this.absent = absent;
    this.back = back;
    this.see = see;
    this.calendars = calendars;
    this.make = make;
    this.revoke = revoke;
  }

  @GetMapping
  @Needs(Permission.STAFF)
  DutyAnswer now(Viewer viewer) {
    Duty.DutyNow now = duty.now(viewer);
    return new DutyAnswer(
        now.onDuty().map(Colleague::code).orElse(null),
        now.chain().stream().map(Colleague::code).toList(),
        now.handOverAt(),
        now.away().stream().map(each -> away(each.absence(), each.person().code())).toList());
  }

  @GetMapping("/rota")
  @Needs(Permission.STAFF)
  ResponseEntity<RotaForm> rota(Viewer viewer) {
    Duty.DutyNow now = duty.now(viewer);
    Map<java.util.UUID, String> codes =
        now.rota().stream().collect(Collectors.toMap(Colleague::id, Colleague::code));
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(now.set().version()))
        .body(RotaForm.of(now.set(), codes));
  }

  @PutMapping("/rota")
  @Needs(Permission.RUN_ROTA)
  ResponseEntity<RotaForm> change(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody RotaForm typed) {
    change.execute(viewer, typed, IfMatch.version(match));
    return rota(viewer);
  }

  /// Gives the duty to somebody from now on.
  @PostMapping("/stand-ins")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.ANSWER_REPORT)
  DutyAnswer handOver(Viewer viewer, @RequestBody NewHandOver sent) {
    handOver.execute(
        viewer, sent.person(), sent.hours() == null ? "" : Integer.toString(sent.hours()));
    return now(viewer);
  }

  @PostMapping("/absences")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.STAFF)
  Away absent(Viewer viewer, @RequestBody NewAbsence sent) {
    Absence absence = absent.execute(viewer, sent.person(), sent.from(), sent.to());
    return away(absence, sent.person() == null ? "" : sent.person());
  }

  @DeleteMapping("/absences/{code}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.STAFF)
  void back(Viewer viewer, @PathVariable String code) {
    back.execute(viewer, code);
  }

  @GetMapping("/warnings")
  @Needs(Permission.ANSWER_REPORT)
  List<WarningAnswer> warnings(Viewer viewer) {
    return duty.warnings(viewer).stream()
        .map(each ->
            new WarningAnswer(
                each.code(),
                each.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                each.percent(),
                each.dueAt(),
                each.raisedAt(),
                each.seenAt().orElse(null),
                each.closedAt().orElse(null)))
        .toList();
  }

  @PostMapping("/warnings/{code}/seen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.ANSWER_REPORT)
  void see(Viewer viewer, @PathVariable String code) {
    see.execute(viewer, code);
  }

  @GetMapping("/calendar")
  @Needs(Permission.STAFF)
  CalendarAnswer calendar(Viewer viewer) {
    return new CalendarAnswer(calendars.own(viewer).orElse(null));
  }

  @PostMapping("/calendar")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.OWN_ACCESS)
  NewCalendar makeCalendar(Viewer viewer) {
    return new NewCalendar(make.execute(viewer));
  }

  @DeleteMapping("/calendar")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.OWN_ACCESS)
  void revokeCalendar(Viewer viewer) {
    revoke.execute(viewer);
  }

  private static Away away(Absence absence, String person) {
    return new Away(absence.code(), person, absence.from(), absence.to());
  }
}

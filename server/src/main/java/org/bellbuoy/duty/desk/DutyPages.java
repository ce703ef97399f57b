package org.bellbuoy.duty.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import org.bellbuoy.duty.HandOver;
import org.bellbuoy.duty.MakeCalendarAddress;
import org.bellbuoy.duty.NoteAbsence;
import org.bellbuoy.duty.RevokeCalendarAddress;
import org.bellbuoy.duty.SeeWarning;
import org.bellbuoy.duty.TakeAbsenceBack;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is on duty, who is away, and what the duty was warned of.
@Controller
class DutyPages {

  private static final String PATH = "/duty";

  private final DutyViews views;
  private final HandOver handOver;
  private final NoteAbsence absent;
  private final TakeAbsenceBack back;
  private final SeeWarning see;
  private final MakeCalendarAddress make;
  private final RevokeCalendarAddress revoke;

  DutyPages(
      DutyViews views,
      HandOver handOver,
      NoteAbsence absent,
      TakeAbsenceBack back,
      SeeWarning see,
      MakeCalendarAddress make,
      RevokeCalendarAddress revoke) {
    this.views = views;
    this.handOver = handOver;
    this.absent = absent;
    this.back = back;
    this.see = see;
    this.make = make;
    this.revoke = revoke;
  }

  @GetMapping(PATH)
  @Needs(Permission.STAFF)
  Page show(Viewer viewer, HttpServletRequest request) {
    return views.page(viewer, request, FormState.fresh(DeskFrames.csrf(request)), "");
  }

  @PostMapping(PATH + "/hand-over")
  @Needs(Permission.ANSWER_REPORT)
  Answer handOver(
      Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        typed,
        () -> {
          handOver.execute(viewer, typed.get("person"), typed.get("hours"));
          return new SeeOther(PATH);
        });
  }

  @PostMapping(PATH + "/absences")
  @Needs(Permission.STAFF)
  Answer absent(
      Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        typed,
        () -> {
          absent.execute(viewer, typed.get("who"), typed.get("from"), typed.get("to"));
          return new SeeOther(PATH);
        });
  }

  @PostMapping(PATH + "/absences/{code}/removal")
  @Needs(Permission.STAFF)
  Answer back(Viewer viewer, @PathVariable String code) {
    back.execute(viewer, code);
    return new SeeOther(PATH);
  }

  @PostMapping(PATH + "/warnings/{code}/seen")
  @Needs(Permission.ANSWER_REPORT)
  Answer see(Viewer viewer, @PathVariable String code) {
    see.execute(viewer, code);
    return new SeeOther(PATH);
  }

  @PostMapping(PATH + "/calendar")
  @Needs(Permission.OWN_ACCESS)
  Answer makeCalendar(Viewer viewer, HttpServletRequest request) {
    String address = make.execute(viewer);
    return views.page(viewer, request, FormState.fresh(DeskFrames.csrf(request)), address);
  }

  @PostMapping(PATH + "/calendar/removal")
  @Needs(Permission.OWN_ACCESS)
  Answer revokeCalendar(Viewer viewer) {
    revoke.execute(viewer);
    return new SeeOther(PATH);
  }

  private Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      Map<String, String> typed,
      Supplier<? extends Answer> deed) {
    return SentForm.taken(
        deed, errors -> views.page(viewer, request, form(request, typed, errors), ""));
  }

  private static FormState form(
      HttpServletRequest request, Map<String, String> typed, FormErrors errors) {
    return new FormState(DeskFrames.csrf(request), typed, errors);
  }
}

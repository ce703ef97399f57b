package org.bellbuoy.duty.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.duty.CalendarAddresses;
import org.bellbuoy.duty.Duty;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// Puts the page of the duty together for one viewer.
@Component
class DutyViews {

  private final DeskFrames frames;
  private final Duty duty;
  private final CalendarAddresses calendars;
  private final Authority authority;

  DutyViews(DeskFrames frames, Duty duty, CalendarAddresses calendars, Authority authority) {
    this.frames = frames;
    this.duty = duty;
    this.calendars = calendars;
    this.authority = authority;
  }

  /// @param address of one's calendar, just made; else empty
  Page page(Viewer viewer, HttpServletRequest request, FormState form, String address) {
    boolean answers = authority.may(viewer, Permission.ANSWER_REPORT);
    boolean runs = authority.may(viewer, Permission.RUN_ROTA);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Duty"));
    model.put("now", duty.now(viewer));
    model.put("self", authority.requireStaff(viewer).personId());
    model.put("answers", answers);
    model.put("runs", runs);
    model.put("able", choices(duty.able(viewer)));
    model.put("away", runs ? myselfFirst(duty.able(viewer)) : List.of());
    model.put("warnings", answers ? duty.warnings(viewer) : List.of());
    model.put("hasCalendar", calendars.own(viewer).isPresent());
    model.put("address", address);
    model.put("form", form);
    return Page.of("duty/desk/duty", model);
  }

  private static List<Choice> myselfFirst(List<Colleague> able) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "Myself"));
    choices.addAll(choices(able));
    return choices;
  }

  static List<Choice> choices(List<Colleague> people) {
    return people.stream().map(each -> Choice.of(each.code(), each.name())).toList();
  }
}

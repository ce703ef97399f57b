package org.bellbuoy.embargo.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.embargo.ReadingAlarm;
import org.bellbuoy.embargo.Readings;
import org.bellbuoy.embargo.SeeReadingAlarm;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The alarms about people who read far more than usual, for the two who were told.
@Controller
class ReadingAlarmPages implements Signpost {

  private final DeskFrames frames;
  private final Readings readings;
  private final SeeReadingAlarm see;
  private final People people;

  ReadingAlarmPages(DeskFrames frames, Readings readings, SeeReadingAlarm see, People people) {
    this.frames = frames;
    this.readings = readings;
    this.see = see;
    this.people = people;
  }

  @Override
  public Place place() {
    return new Place(80, "Alarms", "/reading-alarms", Permission.SEE_READERS);
  }

  @GetMapping("/reading-alarms")
  @Needs(Permission.SEE_READERS)
  Page list(Viewer viewer, HttpServletRequest request) {
    List<ReadingAlarm> alarms = readings.alarms(viewer);
    Map<UUID, String> names =
        people.names(viewer, alarms.stream().map(ReadingAlarm::reader).toList());
    List<AlarmLine> lines =
        alarms.stream()
            .map(alarm ->
                new AlarmLine(
                    alarm.code(),
                    names.getOrDefault(alarm.reader(), "An outsider"),
                    alarm.at(),
                    alarm.items(),
                    alarm.usual()))
            .toList();
    return Page.of(
        "embargo/desk/alarms", Map.of("frame", frames.of(request, "Alarms"), "alarms", lines));
  }

  @PostMapping("/reading-alarms")
  @Needs(Permission.SEE_READERS)
  Answer seen(Viewer viewer, @RequestParam(defaultValue = "") String alarm) {
    see.see(viewer, alarm);
    return new SeeOther("/reading-alarms");
  }
}

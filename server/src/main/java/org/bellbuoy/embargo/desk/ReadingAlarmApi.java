package org.bellbuoy.embargo.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.embargo.Readings;
import org.bellbuoy.embargo.SeeReadingAlarm;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reading alarms for programs.
@RestController
@RequestMapping("/api/v1/reading-alarms")
class ReadingAlarmApi {

  private final Readings readings;
  private final SeeReadingAlarm see;

  ReadingAlarmApi(Readings readings, SeeReadingAlarm see) {
    this.readings = readings;
    this.see = see;
  }

  /// An alarm as the API shows it.
  record AlarmAnswer(String code, Instant at, int items, int usual) {}

  @GetMapping
  @Needs(Permission.SEE_READERS)
  List<AlarmAnswer> list(Viewer viewer) {
    return readings.alarms(viewer).stream()
        .map(alarm -> new AlarmAnswer(alarm.code(), alarm.at(), alarm.items(), alarm.usual()))
        .toList();
  }

  @PostMapping("/{code}/sight")
  @Needs(Permission.SEE_READERS)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void seen(Viewer viewer, @PathVariable String code) {
    see.see(viewer, code);
  }
}

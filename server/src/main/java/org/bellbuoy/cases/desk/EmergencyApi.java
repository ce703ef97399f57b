package org.bellbuoy.cases.desk;

import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Emergency access for programs. Asking and confirming need the person, signed in just now.
@RestController
@RequestMapping("/api/v1/emergency")
class EmergencyApi {

  private final EmergencyViews views;
  private final EmergencyDeeds deeds;

  EmergencyApi(EmergencyViews views, EmergencyDeeds deeds) {
    this.views = views;
    this.deeds = deeds;
  }

  /// Which case, for how long, and why.
  record NewEmergency(String number, int minutes, String reason) {}

  /// What a lead thinks of it.
  record NewEmergencyReview(String text) {}

  @GetMapping
  @Needs(Permission.STAFF)
  List<EmergencyLine> list(Viewer viewer) {
    return views.list(viewer);
  }

  @PostMapping
  @Needs(Permission.EMERGENCY_ACCESS)
  @ResponseStatus(HttpStatus.CREATED)
  EmergencyLine ask(Viewer viewer, @RequestBody NewEmergency asked) {
    String code = deeds.ask(viewer, asked.number(), asked.minutes(), asked.reason());
    return views.of(viewer, code).line();
  }

  @GetMapping("/{code}")
  @Needs(Permission.STAFF)
  EmergencyLine show(Viewer viewer, @PathVariable String code) {
    return views.of(viewer, code).line();
  }

  @PostMapping("/{code}/confirmation")
  @Needs(Permission.EMERGENCY_ACCESS)
  EmergencyLine confirm(Viewer viewer, @PathVariable String code) {
    deeds.confirm(viewer, code);
    return show(viewer, code);
  }

  @PostMapping("/{code}/end")
  @Needs(Permission.STAFF)
  EmergencyLine end(Viewer viewer, @PathVariable String code) {
    deeds.end(viewer, code);
    return show(viewer, code);
  }

  @PostMapping("/{code}/review")
  @Needs(Permission.JOIN_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void review(Viewer viewer, @PathVariable String code, @RequestBody NewEmergencyReview asked) {
    FieldNames.renamed("review", "text", () -> deeds.review(viewer, code, asked.text()));
  }

  @PostMapping("/{code}/sight")
  @Needs(Permission.STAFF)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void seen(Viewer viewer, @PathVariable String code) {
    deeds.see(viewer, code);
  }
}

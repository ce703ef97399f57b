package org.bellbuoy.staff.desk;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.AskRecovery;
import org.bellbuoy.identity.ConfirmRecovery;
import org.bellbuoy.identity.OneTimeLink;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.StopRecovery;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Letting somebody begin anew who has lost every factor; it takes two administrators.
@RestController
class RecoveryApi {

  record Asked(Instant askedAt, Instant expiresAt) {}

  record Confirmed(String link, Instant expiresAt) {}

  private final People people;
  private final AskRecovery ask;
  private final ConfirmRecovery confirm;
  private final StopRecovery stop;
  private final HandedLinks handed;

  RecoveryApi(
      People people,
      AskRecovery ask,
      ConfirmRecovery confirm,
      StopRecovery stop,
      HandedLinks handed) {
    this.people = people;
    this.ask = ask;
    this.confirm = confirm;
    this.stop = stop;
    this.handed = handed;
  }

  @PostMapping("/api/v1/people/{code}/recovery")
  @Needs(Permission.MANAGE_PEOPLE)
  @ResponseStatus(HttpStatus.CREATED)
  Asked ask(Viewer viewer, @PathVariable String code) {
    var asked = ask.execute(viewer, person(viewer, code));
    return new Asked(asked.askedAt(), asked.expiresAt());
  }

  @PostMapping("/api/v1/people/{code}/recovery/confirmation")
  @Needs(Permission.MANAGE_PEOPLE)
  @ResponseStatus(HttpStatus.CREATED)
  Confirmed confirm(Viewer viewer, @PathVariable String code) {
    OneTimeLink link = confirm.execute(viewer, person(viewer, code));
    return new Confirmed(handed.address(link), link.expiresAt());
  }

  @DeleteMapping("/api/v1/people/{code}/recovery")
  @Needs(Permission.MANAGE_PEOPLE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stop(Viewer viewer, @PathVariable String code) {
    stop.execute(viewer, person(viewer, code));
  }

  private UUID person(Viewer viewer, String code) {
    return people.findByCode(viewer, code).orElseThrow(() -> new Refused(new Missing())).id();
  }
}

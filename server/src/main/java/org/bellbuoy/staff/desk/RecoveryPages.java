package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.bellbuoy.identity.AskRecovery;
import org.bellbuoy.identity.ConfirmRecovery;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.StopRecovery;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Letting somebody begin anew who has lost every factor: one administrator asks, another confirms,
/// either stops it, and so may the person.
@Controller
class RecoveryPages {

  private final People people;
  private final AskRecovery ask;
  private final ConfirmRecovery confirm;
  private final StopRecovery stop;
  private final HandedLinks handed;

  RecoveryPages(
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

  @PostMapping("/people/{code}/recovery")
  @Needs(Permission.MANAGE_PEOPLE)
  SeeOther ask(Viewer viewer, @PathVariable String code) {
    ask.execute(viewer, person(viewer, code).id());
    return new SeeOther("/people/" + code);
  }

  @PostMapping("/people/{code}/recovery/confirmation")
  @Needs(Permission.MANAGE_PEOPLE)
  Page confirm(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Person person = person(viewer, code);
    return handed.page(request, person.name(), confirm.execute(viewer, person.id()));
  }

  @PostMapping("/people/{code}/recovery/end")
  @Needs(Permission.MANAGE_PEOPLE)
  SeeOther stop(Viewer viewer, @PathVariable String code) {
    stop.execute(viewer, person(viewer, code).id());
    return new SeeOther("/people/" + code);
  }

  @PostMapping("/account/recovery/end")
  @Needs(Permission.STAFF)
  SeeOther stopOwn(Viewer viewer) {
    UUID self = people.self(viewer).id();
    stop.execute(viewer, self);
    return new SeeOther("/account");
  }

  private Person person(Viewer viewer, String code) {
    return people.findByCode(viewer, code).orElseThrow(() -> new Refused(new Missing()));
  }
}

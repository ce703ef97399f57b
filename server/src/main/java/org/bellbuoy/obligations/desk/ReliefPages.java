package org.bellbuoy.obligations.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.ConfirmRelief;
import org.bellbuoy.obligations.TakeBackRelief;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What takes a duty away or gives it time: confirmed by a second person, or taken back.
@PartOf(Part.LEGAL_DUTIES)
@Controller
class ReliefPages {

  private final ObligationShell shell;
  private final ConfirmRelief confirm;
  private final TakeBackRelief takeBack;

  ReliefPages(ObligationShell shell, ConfirmRelief confirm, TakeBackRelief takeBack) {
    this.shell = shell;
    this.confirm = confirm;
    this.takeBack = takeBack;
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/relief")
  @Needs(Permission.MEET_LAW)
  Answer confirm(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestParam Map<String, String> typed) {
    return shell.taken(
        viewer,
        request,
        code,
        obligation,
        typed,
        () -> confirm.confirm(viewer, code, obligation, SentForm.version(typed)));
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/relief/withdrawal")
  @Needs(Permission.MEET_LAW)
  Answer takeBack(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestParam Map<String, String> typed) {
    return shell.taken(
        viewer,
        request,
        code,
        obligation,
        typed,
        () -> takeBack.takeBack(viewer, code, obligation, SentForm.version(typed)));
  }
}

package org.bellbuoy.evidence.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.evidence.Evidences;
import org.bellbuoy.evidence.LedgerCheck;
import org.bellbuoy.evidence.LedgerChecks;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Compares the ledger with checkpoints that were kept elsewhere. It changes nothing.
@Controller
class LedgerCheckPages {

  private final DeskFrames frames;
  private final Evidences evidence;
  private final LedgerChecks checks;

  LedgerCheckPages(DeskFrames frames, Evidences evidence, LedgerChecks checks) {
    this.frames = frames;
    this.evidence = evidence;
    this.checks = checks;
  }

  @GetMapping("/ledger/check")
  @Needs(Permission.READ_LEDGER)
  Page show(Viewer viewer, HttpServletRequest request, @ModelAttribute CheckForm form) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Check the ledger"));
    model.put("form", form);
    model.put("keys", evidence.state(viewer).keys());
    try {
      if (form.any()) {
        CheckForm.Asked asked = form.read();
        LedgerCheck check = checks.check(viewer, asked.first(), asked.second(), asked.entry());
        model.put("check", check);
      }
      model.put("errors", FormErrors.none());
      return Page.of("evidence/desk/check", model);
    } catch (Refused refused) {
      model.put("errors", FormErrors.of(refused, "first"));
      return Page.of("evidence/desk/check", model).unprocessable();
    }
  }
}

package org.bellbuoy.policy.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.ChangeGroundRules;
import org.bellbuoy.policy.GroundRules;
import org.bellbuoy.policy.GroundRulesForm;
import org.bellbuoy.policy.GroundRulesInForce;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What stands beside the text of the policy.
@Controller
class GroundRulesPages {

  private final DeskFrames frames;
  private final GroundRulesInForce rules;
  private final ChangeGroundRules change;

  GroundRulesPages(DeskFrames frames, GroundRulesInForce rules, ChangeGroundRules change) {
    this.frames = frames;
    this.rules = rules;
    this.change = change;
  }

  @GetMapping("/settings/ground-rules")
  @Needs(Permission.EDIT_POLICY)
  Page form(Viewer viewer, HttpServletRequest request) {
    GroundRules now = rules.rules(viewer);
    return form(request, GroundRulesForm.of(now), now.version(), FormErrors.none());
  }

  @PostMapping("/settings/ground-rules")
  @Needs(Permission.EDIT_POLICY)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam long version,
      @ModelAttribute GroundRulesForm typed) {
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, typed, version),
        "/policy",
        errors -> form(request, typed, rules.rules(viewer).version(), errors));
  }

  private Page form(
      HttpServletRequest request, GroundRulesForm form, long version, FormErrors errors) {
    return Page.of(
        "policy/desk/groundrules",
        Map.of(
            "frame",
            frames.of(request, "Scope and rules"),
            "form",
            form,
            "version",
            version,
            "errors",
            errors));
  }
}

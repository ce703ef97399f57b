package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.QueueRule;
import org.bellbuoy.intake.QueueRules;
import org.bellbuoy.intake.RetireQueueRule;
import org.bellbuoy.intake.RuleForm;
import org.bellbuoy.intake.SaveQueueRule;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rules of the queue: write one, look at what it would have met, and only then save it.
@Controller
class RulePages {

  private static final String RULES = "/inbox/rules";

  private final DeskFrames frames;
  private final QueueRules rules;
  private final SaveQueueRule save;
  private final RetireQueueRule retire;

  RulePages(DeskFrames frames, QueueRules rules, SaveQueueRule save, RetireQueueRule retire) {
    this.frames = frames;
    this.rules = rules;
    this.save = save;
    this.retire = retire;
  }

  @GetMapping(RULES)
  @Needs(Permission.ANSWER_REPORT)
  Page list(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, new Typed(RuleForm.empty(), "", 0), null, FormErrors.none());
  }

  @GetMapping(RULES + "/{id}")
  @Needs(Permission.ANSWER_REPORT)
  Page one(Viewer viewer, HttpServletRequest request, @PathVariable UUID id) {
    QueueRule rule = rules.versions(viewer, id).getFirst();
    Typed typed = new Typed(RuleForm.of(rule.text()), id.toString(), rule.version());
    return page(viewer, request, typed, null, FormErrors.none());
  }

  /// What the rule would have met. Nothing is done.
  @PostMapping(RULES + "/preview")
  @Needs(Permission.ANSWER_REPORT)
  Answer preview(
      Viewer viewer,
      HttpServletRequest request,
      @ModelAttribute RuleForm form,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "0") long version) {
    Typed typed = new Typed(form, rule, version);
    return SentForm.taken(
        "rule",
        () -> page(viewer, request, typed, rules.preview(viewer, form), FormErrors.none()),
        errors -> page(viewer, request, typed, null, errors));
  }

  @PostMapping(RULES)
  @Needs(Permission.ANSWER_REPORT)
  Answer save(
      Viewer viewer,
      HttpServletRequest request,
      @ModelAttribute RuleForm form,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "0") long version) {
    return SentForm.taken(
        "rule",
        () -> {
          save.save(viewer, id(rule), form, version);
        },
        RULES,
        errors -> page(viewer, request, new Typed(form, rule, version), null, errors));
  }

  @PostMapping(RULES + "/{id}/retirement")
  @Needs(Permission.ANSWER_REPORT)
  Answer retire(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version) {
    Typed none = new Typed(RuleForm.empty(), "", 0);
    return SentForm.taken(
        "rules",
        () -> {
          retire.retire(viewer, id, version);
        },
        RULES,
        errors -> page(viewer, request, none, null, errors));
  }

  /// What stands in the form.
  private record Typed(RuleForm form, String id, long version) {}

  private static @Nullable UUID id(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException other) {
      throw Invalid.of("rule", "The page is out of date. Load it again.").refused();
    }
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      Typed typed,
      QueueRules.@Nullable Met met,
      FormErrors errors) {
    RulesPage page =
        new RulesPage(
            rules.list(viewer),
            typed.form(),
            typed.id(),
            typed.version(),
            rules.nonFindings(viewer),
            met);
    return Page.of(
        "intake/desk/rules",
        Map.of("frame", frames.of(request, "Rules of the inbox"), "page", page, "errors", errors));
  }
}

package org.bellbuoy.publication.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.RecordTranslations;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.publication.PublishTranslations;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where translations that were reviewed after the advisory was published are made public.
@Controller
class TranslationPublicationPages {

  private static final String PLACE = "publication";
  private static final RecordTranslations.Plan NOTHING =
      new RecordTranslations.Plan(java.util.List.of(), "", false);

  private final DeskFrames frames;
  private final Advisories advisories;
  private final RecordTranslations plans;
  private final PublishTranslations publishing;

  TranslationPublicationPages(
      DeskFrames frames,
      Advisories advisories,
      RecordTranslations plans,
      PublishTranslations publishing) {
    this.frames = frames;
    this.advisories = advisories;
    this.plans = plans;
    this.publishing = publishing;
  }

  @GetMapping("/advisories/{code}/translations/publication")
  @Needs(Permission.PUBLISH_ADVISORY)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, FormErrors.none());
  }

  @PostMapping("/advisories/{code}/translations/publication")
  @Needs(Permission.PUBLISH_ADVISORY)
  Answer publish(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String hash) {
    Advisory advisory = advisories.byCode(viewer, code);
    return SentForm.taken(
        PLACE,
        () -> {
          var _ = publishing.publish(viewer, advisory.id(), hash);
        },
        "/advisories/" + code + "/translations",
        errors -> page(viewer, request, code, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, String code, FormErrors errors) {
    Advisory advisory = advisories.byCode(viewer, code);
    RecordTranslations.Plan plan = NOTHING;
    FormErrors shown = errors;
    try {
      plan = plans.plan(viewer, advisory.id());
    } catch (Refused refused) {
      shown = errors.any() ? errors : FormErrors.of(refused, PLACE);
    }
    return Page.of(
        "publication/desk/translations",
        Map.of(
            "frame",
            frames.of(request, "Publish translations of " + code),
            "advisory",
            advisory,
            "plan",
            plan,
            "errors",
            shown));
  }
}

package org.bellbuoy.advisories.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.advisories.ReviewTranslation;
import org.bellbuoy.advisories.TypedTranslation;
import org.bellbuoy.advisories.WithdrawTranslation;
import org.bellbuoy.advisories.WriteTranslation;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
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

/// Where an advisory is translated, passage by passage beside the original.
@Controller
class TranslationPages {

  private final DeskFrames frames;
  private final Advisories advisories;
  private final TranslationViews views;
  private final WriteTranslation writing;
  private final ReviewTranslation reviewing;
  private final WithdrawTranslation withdrawing;

  TranslationPages(
      DeskFrames frames,
      Advisories advisories,
      TranslationViews views,
      WriteTranslation writing,
      ReviewTranslation reviewing,
      WithdrawTranslation withdrawing) {
    this.frames = frames;
    this.advisories = advisories;
    this.views = views;
    this.writing = writing;
    this.reviewing = reviewing;
    this.withdrawing = withdrawing;
  }

  @GetMapping("/advisories/{code}/translations")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String language) {
    Map<String, String> typed = Map.of("language", language);
    return language.isBlank() || Language.find(language).isPresent()
        ? page(viewer, request, code, typed, FormErrors.none())
        : page(viewer, request, code, typed, unknown()).unprocessable();
  }

  @PostMapping("/advisories/{code}/translations")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer write(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    String passage = typed.getOrDefault("passage", "");
    return taken(
        viewer,
        request,
        code,
        typed,
        id ->
            writing.write(
                viewer,
                id,
                new TypedTranslation(
                    typed.getOrDefault("language", ""),
                    passage,
                    typed.getOrDefault(passage, ""),
                    "proposed".equals(typed.get("state")) ? "proposed" : "draft",
                    Typed.version(typed))));
  }

  @PostMapping("/advisories/{code}/translations/review")
  @Needs(Permission.APPROVE_ADVISORY)
  Answer review(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        code,
        typed,
        id ->
            reviewing.review(
                viewer,
                id,
                typed.getOrDefault("language", ""),
                typed.getOrDefault("passage", ""),
                Typed.version(typed)));
  }

  @PostMapping("/advisories/{code}/translations/withdrawal")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer withdraw(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        code,
        typed,
        id ->
            withdrawing.withdraw(
                viewer,
                id,
                typed.getOrDefault("language", ""),
                typed.getOrDefault("passage", ""),
                Typed.version(typed)));
  }

  private Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      Consumer<AdvisoryId> deed) {
    String language =
        Language.find(typed.getOrDefault("language", "")).map(Language::tag).orElse("");
    return SentForm.taken(
        "passages",
        () -> deed.accept(advisories.byCode(viewer, code).id()),
        "/advisories/" + code + "/translations?language=" + language,
        errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    return Page.of(
        "advisories/desk/translations",
        Map.of(
            "frame",
            frames.of(request, "Translations of " + code),
            "view",
            views.of(viewer, code, typed),
            "typed",
            typed,
            "errors",
            errors));
  }

  private static FormErrors unknown() {
    return FormErrors.of(
        List.of(new Flaw("language", "Enter the tag of a language, such as de or pt-BR.")));
  }
}

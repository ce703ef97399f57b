package org.bellbuoy.publication.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.advisories.Mending;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.publication.Previews;
import org.bellbuoy.publication.PublishRevision;
import org.bellbuoy.publication.Rehearsals;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Check;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The last page before the public: what will change, and the words that it cannot be undone.
@Controller
class PublishPages {

  private static final String GATES = "gates";

  private final DeskFrames frames;
  private final Advisories advisories;
  private final Gates gates;
  private final Mending mending;
  private final PublishRevision publishing;
  private final Rehearsals rehearsals;
  private final Previews previews;

  PublishPages(
      DeskFrames frames,
      Advisories advisories,
      Gates gates,
      Mending mending,
      PublishRevision publishing,
      Rehearsals rehearsals,
      Previews previews) {
    this.frames = frames;
    this.advisories = advisories;
    this.gates = gates;
    this.mending = mending;
    this.publishing = publishing;
    this.rehearsals = rehearsals;
    this.previews = previews;
  }

  @GetMapping("/advisories/{code}/preview")
  @Needs(Permission.READ_CASE)
  ResponseEntity<byte[]> preview(
      Viewer viewer, @PathVariable String code, @RequestParam(defaultValue = "") String language) {
    AdvisoryId id = advisories.byCode(viewer, code).id();
    byte[] page =
        language.isBlank()
            ? previews.of(viewer, id)
            : previews.of(
                viewer, id, Language.find(language).orElseThrow(() -> new Missing().refused()));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .header("Cache-Control", "no-store")
        .body(page);
  }

  @GetMapping("/advisories/{code}/publish")
  @Needs(Permission.PUBLISH_ADVISORY)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    AdvisoryPreview opened = opened(viewer, code);
    try {
      List<String> files = rehearsals.of(viewer, opened.advisory().id(), opened.hash()).files();
      return page(viewer, request, opened, files, FormErrors.none());
    } catch (Refused refused) {
      return page(viewer, request, opened, List.of(), FormErrors.of(refused, GATES));
    }
  }

  @PostMapping("/advisories/{code}/publish")
  @Needs(Permission.PUBLISH_ADVISORY)
  Answer publish(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String hash) {
    Advisory advisory = advisories.byCode(viewer, code);
    return SentForm.taken(
        GATES,
        () -> publishing.publish(viewer, advisory.id(), hash),
        "/advisories/" + code + "/surfaces",
        errors -> page(viewer, request, opened(viewer, code), List.of(), errors));
  }

  private AdvisoryPreview opened(Viewer viewer, String code) {
    return advisories.open(viewer, advisories.byCode(viewer, code).id());
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      AdvisoryPreview opened,
      List<String> files,
      FormErrors errors) {
    List<Check> results =
        opened.revision().state().underWay()
            ? gates.of(viewer, opened.advisory().id()).stream()
                .map(each -> check(viewer, opened.advisory(), each))
                .toList()
            : List.of();
    return Page.of(
        "publication/desk/publish",
        Map.of(
            "frame",
            frames.of(request, "Publish " + opened.advisory().code()),
            "opened",
            opened,
            "results",
            results,
            "files",
            files,
            "errors",
            errors));
  }

  private Check check(Viewer viewer, Advisory advisory, Gate.Result result) {
    String name = result.gate().number() + " " + result.gate().key().replace('-', ' ');
    return switch (result.light()) {
      case GREEN -> new Check(name, true, result.sentence(), null);
      case ADVICE, RED ->
          Check.open(
              name, result.sentence(), mending.place(viewer, advisory, result.gate()).orElse(null));
    };
  }
}

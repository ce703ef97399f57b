package org.bellbuoy.advisories.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Beginnings;
import org.bellbuoy.advisories.DraftTemplates;
import org.bellbuoy.advisories.RenameTemplate;
import org.bellbuoy.advisories.RetireTemplate;
import org.bellbuoy.advisories.Reuse;
import org.bellbuoy.advisories.SaveTemplate;
import org.bellbuoy.advisories.Template;
import org.bellbuoy.advisories.TemplateForm;
import org.bellbuoy.advisories.TemplateWords;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// DraftTemplates of the house for programs.
@RestController
@RequestMapping("/api/v1")
class TemplateApi {

  private final Advisories advisories;
  private final Beginnings beginnings;
  private final DraftTemplates templates;
  private final SaveTemplate saving;
  private final RenameTemplate renaming;
  private final RetireTemplate retiring;

  TemplateApi(
      Advisories advisories,
      Beginnings beginnings,
      DraftTemplates templates,
      SaveTemplate saving,
      RenameTemplate renaming,
      RetireTemplate retiring) {
    this.advisories = advisories;
    this.beginnings = beginnings;
    this.templates = templates;
    this.saving = saving;
    this.renaming = renaming;
    this.retiring = retiring;
  }

  @GetMapping("/advisory-templates")
  @Needs(Permission.DRAFT_ADVISORY)
  List<TemplateAnswer> list(Viewer viewer) {
    return templates.all(viewer).stream().map(TemplateAnswer::of).toList();
  }

  /// What would be taken of an advisory, by a template or by another draft, and what would not.
  @GetMapping("/advisories/{code}/template")
  @Needs(Permission.READ_CASE)
  ReuseAnswer reuse(Viewer viewer, @PathVariable String code) {
    return ReuseAnswer.of(beginnings.of(viewer, advisories.byCode(viewer, code).id()));
  }

  @PostMapping("/advisories/{code}/template")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<TemplateAnswer> save(
      Viewer viewer, @PathVariable String code, @RequestBody TemplateForm asked) {
    String made = saving.save(viewer, advisories.byCode(viewer, code).id(), asked);
    return answer(HttpStatus.CREATED, templates.get(viewer, made));
  }

  @PutMapping("/advisory-templates/{template}/name")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<TemplateAnswer> rename(
      Viewer viewer,
      @PathVariable String template,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody NewName asked) {
    renaming.rename(viewer, template, asked.name(), IfMatch.version(ifMatch));
    return answer(HttpStatus.OK, templates.get(viewer, template));
  }

  @PostMapping("/advisory-templates/{template}/retirement")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<Void> retire(Viewer viewer, @PathVariable String template) {
    retiring.retire(viewer, template);
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<TemplateAnswer> answer(HttpStatus status, Template template) {
    return ResponseEntity.status(status)
        .eTag(IfMatch.tag(template.version()))
        .body(TemplateAnswer.of(template));
  }

  private static Map<String, String> texts(TemplateWords words) {
    Map<String, String> texts = new TreeMap<>();
    words.texts().forEach((name, text) -> texts.put(name.key(), text));
    return texts;
  }

  /// A template, word for word.
  record TemplateAnswer(
      String code,
      String name,
      AdvisoryKind kind,
      Map<String, String> sections,
      String remedies,
      String references,
      String thanks,
      Instant madeAt,
      long version) {

    static TemplateAnswer of(Template template) {
      TemplateWords words = template.words();
      return new TemplateAnswer(
          template.code(),
          words.name(),
          words.kind(),
          texts(words),
          words.remedies(),
          words.references(),
          words.thanks(),
          template.madeAt(),
          template.version());
    }
  }

  /// What would be taken, and what would be left out.
  record ReuseAnswer(
      AdvisoryKind kind,
      Map<String, String> sections,
      String remedies,
      String references,
      String thanks,
      List<String> took,
      List<String> left) {

    static ReuseAnswer of(Reuse reuse) {
      TemplateWords words = reuse.words();
      return new ReuseAnswer(
          words.kind(),
          texts(words),
          words.remedies(),
          words.references(),
          words.thanks(),
          reuse.took(),
          reuse.left());
    }
  }

  /// The name from now on.
  record NewName(String name) {}
}

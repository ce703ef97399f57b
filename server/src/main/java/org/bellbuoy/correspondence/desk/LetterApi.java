package org.bellbuoy.correspondence.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.correspondence.ChangeLetterTemplate;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.LetterTemplates;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// How our letters are worded, for programs.
@RestController
class LetterApi {

  /// @param must the marks the text must hold, without braces
  /// @param mustNot what it must not say, in words
  record Letter(
      String kind,
      String name,
      String trigger,
      String audience,
      long version,
      String text,
      List<String> must,
      List<String> mustNot) {

    static Letter of(LetterTemplate template) {
      LetterKind kind = template.kind();
      return new Letter(
          kind.word(),
          kind.label(),
          kind.trigger(),
          kind.audience().name().toLowerCase(Locale.ROOT),
          template.number(),
          template.text(),
          kind.must().stream().map(LetterField::word).toList(),
          kind.mustNot().stream().map(ban -> ban.label()).toList());
    }
  }

  record Letters(List<Letter> items) {}

  record Version(long version, Instant at, String text) {}

  record Versions(List<Version> items) {}

  record Wording(@Nullable String text) {}

  private final LetterTemplates templates;
  private final ChangeLetterTemplate change;

  LetterApi(LetterTemplates templates, ChangeLetterTemplate change) {
    this.templates = templates;
    this.change = change;
  }

  @GetMapping("/api/v1/letters")
  @Needs(Permission.STAFF)
  Letters list(Viewer viewer) {
    return new Letters(templates.all(viewer).stream().map(Letter::of).toList());
  }

  @GetMapping("/api/v1/letters/{kind}")
  @Needs(Permission.STAFF)
  ResponseEntity<Letter> show(Viewer viewer, @PathVariable String kind) {
    return answer(templates.get(viewer, kind(kind)));
  }

  @GetMapping("/api/v1/letters/{kind}/versions")
  @Needs(Permission.STAFF)
  Versions versions(Viewer viewer, @PathVariable String kind) {
    return new Versions(
        templates.versions(viewer, kind(kind)).stream()
            .map(each -> new Version(each.number(), each.at(), each.text()))
            .toList());
  }

  @PutMapping("/api/v1/letters/{kind}")
  @Needs(Permission.EDIT_POLICY)
  ResponseEntity<Letter> change(
      Viewer viewer,
      @PathVariable String kind,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody Wording wanted) {
    return answer(change.change(viewer, kind(kind), wanted.text(), IfMatch.version(match)));
  }

  private static LetterKind kind(String word) {
    return LetterKind.of(word).orElseThrow(() -> new Missing().refused());
  }

  private static ResponseEntity<Letter> answer(LetterTemplate template) {
    return ResponseEntity.ok().eTag(IfMatch.tag(template.number())).body(Letter.of(template));
  }
}

package org.bellbuoy.policy.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.ChangeGroundRules;
import org.bellbuoy.policy.GroundRules;
import org.bellbuoy.policy.GroundRulesForm;
import org.bellbuoy.policy.GroundRulesInForce;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Scope, conduct and known non-findings, for programs.
@RestController
class GroundRulesApi {

  /// @param kind `product`, `repository`, `domain` or `outside`
  record Scope(String kind, String what, @Nullable String note) {

    String line() {
      return kind + ": " + what + (note == null || note.isEmpty() ? "" : " | " + note);
    }
  }

  record NonFinding(String what, String why) {}

  record Rules(
      List<Scope> scope, List<String> conduct, List<NonFinding> nonFindings, String escalation) {

    static Rules of(GroundRules rules) {
      return new Rules(
          rules.scope().stream()
              .map(line ->
                  new Scope(line.kind().name().toLowerCase(Locale.ROOT), line.what(), line.note()))
              .toList(),
          rules.conduct(),
          rules.nonFindings().stream()
              .map(each -> new NonFinding(each.what(), each.why()))
              .toList(),
          rules.escalation());
    }

    GroundRulesForm typed() {
      return new GroundRulesForm(
          given(scope).stream().map(Scope::line).collect(Collectors.joining("\n")),
          String.join("\n", given(conduct)),
          given(nonFindings).stream()
              .map(each -> each.what() + " | " + each.why())
              .collect(Collectors.joining("\n")),
          escalation);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
      return list == null ? List.of() : list;
    }
  }

  private final GroundRulesInForce rules;
  private final ChangeGroundRules change;

  GroundRulesApi(GroundRulesInForce rules, ChangeGroundRules change) {
    this.rules = rules;
    this.change = change;
  }

  @GetMapping("/api/v1/ground-rules")
  @Needs(Permission.STAFF)
  ResponseEntity<Rules> show(Viewer viewer) {
    return answer(rules.rules(viewer));
  }

  @PutMapping("/api/v1/ground-rules")
  @Needs(Permission.EDIT_POLICY)
  ResponseEntity<Rules> change(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody Rules wanted) {
    return answer(change.execute(viewer, wanted.typed(), IfMatch.version(match)));
  }

  private static ResponseEntity<Rules> answer(GroundRules rules) {
    return ResponseEntity.ok().eTag(IfMatch.tag(rules.version())).body(Rules.of(rules));
  }
}

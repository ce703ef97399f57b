package org.bellbuoy.intake.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.QueueRule;
import org.bellbuoy.intake.QueueRules;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.RetireQueueRule;
import org.bellbuoy.intake.RuleForm;
import org.bellbuoy.intake.RuleText;
import org.bellbuoy.intake.SaveQueueRule;
import org.bellbuoy.intake.Source;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The rules of the queue, for programs.
@RestController
@RequestMapping("/api/v1/inbox/rules")
class RuleApi {

  private final QueueRules rules;
  private final SaveQueueRule save;
  private final RetireQueueRule retire;

  RuleApi(QueueRules rules, SaveQueueRule save, RetireQueueRule retire) {
    this.rules = rules;
    this.save = save;
    this.retire = retire;
  }

  @GetMapping
  @Needs(Permission.READ_INTAKE)
  List<RuleAnswer> list(Viewer viewer) {
    return rules.list(viewer).stream().map(RuleAnswer::of).toList();
  }

  /// All versions of one, the latest first.
  @GetMapping("/{id}/versions")
  @Needs(Permission.READ_INTAKE)
  List<RuleAnswer> versions(Viewer viewer, @PathVariable UUID id) {
    return rules.versions(viewer, id).stream().map(RuleAnswer::of).toList();
  }

  /// What a rule would have met of the last ninety days; nothing is done.
  @PostMapping("/preview")
  @Needs(Permission.ANSWER_REPORT)
  MetAnswer preview(Viewer viewer, @RequestBody NewRule sent) {
    return MetAnswer.of(rules.preview(viewer, sent.form()));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.ANSWER_REPORT)
  RuleAnswer add(Viewer viewer, @RequestBody NewRule sent) {
    return now(viewer, save.save(viewer, null, sent.form(), 0));
  }

  @PutMapping("/{id}")
  @Needs(Permission.ANSWER_REPORT)
  RuleAnswer change(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody NewRule sent) {
    return now(viewer, save.save(viewer, id, sent.form(), IfMatch.version(match)));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.ANSWER_REPORT)
  void retire(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
    retire.retire(viewer, id, IfMatch.version(match));
  }

  private RuleAnswer now(Viewer viewer, UUID id) {
    return RuleAnswer.of(rules.versions(viewer, id).getFirst());
  }

  /// A rule; what is left out or null asks for nothing. Only `name` must be there, something to
  /// look for, and something to do.
  ///
  /// @param words any of them
  /// @param nonFinding in the words of the ground rules
  record NewRule(
      @Nullable String name,
      @Nullable List<String> words,
      @Nullable String sender,
      @Nullable String product,
      @Nullable String language,
      @Nullable Set<Source> sources,
      @Nullable Boolean lower,
      @Nullable String tag,
      @Nullable String nonFinding) {

    RuleForm form() {
      return new RuleForm(
          name,
          words == null ? "" : String.join("\n", words),
          sender,
          product,
          language,
          sources == null
              ? List.of()
              : sources.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList(),
          Boolean.TRUE.equals(lower) ? "yes" : "",
          tag,
          nonFinding);
    }
  }

  /// A rule as it stands, or stood.
  record RuleAnswer(
      UUID id,
      long version,
      Instant at,
      boolean retired,
      String name,
      List<String> words,
      String sender,
      String product,
      String language,
      Set<Source> sources,
      boolean lower,
      String tag,
      String nonFinding) {

    static RuleAnswer of(QueueRule rule) {
      RuleText text = rule.text();
      return new RuleAnswer(
          rule.id(),
          rule.version(),
          rule.at(),
          rule.retired(),
          text.name(),
          text.words(),
          text.sender(),
          text.product(),
          text.language(),
          text.sources(),
          text.lower(),
          text.tag(),
          text.nonFinding());
    }
  }

  /// What a rule would have met.
  ///
  /// @param looked how many reports were looked at
  /// @param cut whether older ones of the ninety days were not looked at
  record MetAnswer(int count, int looked, boolean cut, List<String> reports) {
    static MetAnswer of(QueueRules.Met met) {
      return new MetAnswer(
          met.reports().size(),
          met.looked(),
          met.cut(),
          met.reports().stream().map(Report::tracking).toList());
    }
  }
}

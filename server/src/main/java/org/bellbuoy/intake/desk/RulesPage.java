package org.bellbuoy.intake.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bellbuoy.intake.QueueRule;
import org.bellbuoy.intake.QueueRules;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.RuleForm;
import org.bellbuoy.intake.Source;
import org.bellbuoy.web.page.Choice;
import org.jspecify.annotations.Nullable;

/// The rules of the queue on one page, with the form for one of them.
///
/// @param rules as they stand
/// @param id of the rule that is changed, or empty for a new one
/// @param version of it as it was seen
/// @param met what the rule in the form would have met, or null before it was asked
public record RulesPage(
    List<QueueRule> rules,
    RuleForm form,
    String id,
    long version,
    List<String> nonFindings,
    QueueRules.@Nullable Met met) {

  private static final int SHOWN = 100;

  public List<QueueRule> used() {
    return rules.stream().filter(rule -> !rule.retired()).toList();
  }

  public List<QueueRule> retired() {
    return rules.stream().filter(QueueRule::retired).toList();
  }

  public List<Choice> sources() {
    return Arrays.stream(Source.values())
        .map(each -> Choice.of(each.name().toLowerCase(Locale.ROOT), each.words()))
        .toList();
  }

  public List<Choice> languages() {
    return Stream.concat(
            Stream.of(Choice.of("", "any language")),
            RuleForm.languages().stream().map(each -> Choice.of(each, named(each))))
        .toList();
  }

  public List<Choice> known() {
    return Stream.concat(
            Stream.of(Choice.of("", "nothing known")),
            nonFindings.stream().map(each -> Choice.of(each, each)))
        .toList();
  }

  /// The first of those that the rule would have met.
  public List<Report> shown() {
    return met == null ? List.of() : met.reports().stream().limit(SHOWN).toList();
  }

  private static String named(String language) {
    return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
  }
}

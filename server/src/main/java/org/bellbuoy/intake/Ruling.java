package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Opens rules, and finds the reports that one meets.
@Component
class Ruling {

  /// So many of the newest reports are looked at.
  static final int MOST = 2_000;

  static final int DAYS = 90;

  private final QueueRuleStore store;
  private final ReportStore reports;
  private final Contents contents;
  private final Vault vault;
  private final JsonMapper json;

  Ruling(
      QueueRuleStore store, ReportStore reports, Contents contents, Vault vault, JsonMapper json) {
    this.store = store;
    this.reports = reports;
    this.contents = contents;
    this.vault = vault;
    this.json = json;
  }

  QueueRule opened(QueueRuleStore.Kept kept) {
    String text = new String(vault.open(binding(kept.id()), kept.text()), StandardCharsets.UTF_8);
    return new QueueRule(
        kept.id(),
        kept.version(),
        kept.by(),
        kept.at(),
        kept.retired(),
        json.readValue(text, RuleText.class));
  }

  byte[] bytes(RuleText text) {
    return json.writeValueAsString(text).getBytes(StandardCharsets.UTF_8);
  }

  /// The rules in use meet a report that comes in.
  void meet(Report report, Content content) {
    List<QueueRule> met =
        store.latest().stream()
            .filter(kept -> !kept.retired())
            .map(this::opened)
            .filter(rule -> rule.text().matches(report.source(), content))
            .toList();
    met.forEach(rule -> store.met(rule.id(), List.of(report.id().value())));
    if (met.stream().anyMatch(rule -> rule.text().lower())) {
      store.lower(report.id());
    }
  }

  /// Those of the last ninety days that a rule meets, the newest first.
  Found find(RuleText rule, Instant now, Predicate<Report> allowed) {
    Instant since = now.minus(Duration.ofDays(DAYS));
    List<Report> looked = store.since(since, MOST + 1);
    List<Report> among = looked.stream().limit(MOST).filter(allowed).toList();
    Map<UUID, Sealed> said =
        reports.contents(among.stream().map(report -> report.id().value()).toList());
    List<Report> there =
        among.stream().filter(report -> said.containsKey(report.id().value())).toList();
    List<Boolean> meets =
        vault.<Report, Boolean>openEach(
            there,
            report -> sealed(report, said),
            report -> rule.matches(report.source(), content(report, said)));
    List<Report> met =
        IntStream.range(0, there.size()).filter(meets::get).mapToObj(there::get).toList();
    return new Found(met, among.size(), looked.size() > MOST);
  }

  /// @param looked how many were looked at
  /// @param cut whether there are older ones that were not
  record Found(List<Report> met, int looked, boolean cut) {}

  private Content content(Report report, Map<UUID, Sealed> said) {
    UUID id = report.id().value();
    return contents.content(vault.open(Contents.binding(id), sealed(report, said)));
  }

  private static Sealed sealed(Report report, Map<UUID, Sealed> said) {
    return Objects.requireNonNull(said.get(report.id().value()));
  }

  static Binding binding(UUID rule) {
    return new Binding("queue rule", rule, "rule");
  }
}

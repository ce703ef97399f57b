package org.bellbuoy.standards.affected;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Product;
import org.jspecify.annotations.Nullable;

/// What all advisories say about one flaw in one product.
final class Statements {

  private final String flaw;
  private final Set<String> keys = new LinkedHashSet<>();
  private final List<Table> tables = new ArrayList<>();

  Statements(String flaw) {
    this.flaw = flaw;
  }

  /// Every name under which the product goes.
  Set<String> keys() {
    return keys;
  }

  /// @param names under which the product of the table goes
  void add(Table table, Set<String> names) {
    tables.add(table);
    keys.addAll(names);
  }

  List<Table> tables() {
    return List.copyOf(tables);
  }

  /// What the same publisher said before the facts or the fix were complete no longer counts once
  /// the release advisory is there.
  private List<Table> inForce() {
    return tables.stream().filter(table -> !isOutrun(table)).toList();
  }

  private boolean isOutrun(Table table) {
    return table.source().kind() != AdvisoryKind.RELEASE
        && tables.stream()
            .map(Table::source)
            .filter(other -> other.kind() == AdvisoryKind.RELEASE)
            .anyMatch(other -> other.publisher().equals(table.source().publisher()));
  }

  String flaw() {
    return flaw;
  }

  Product product() {
    return tables.getFirst().product();
  }

  Answer answer(@Nullable String version, @Nullable Product whole) {
    List<Table> now = inForce();
    List<Judgement> each = now.stream().map(table -> Judging.of(table, version)).toList();
    Judgement judgement = agreed(each);
    return new Answer(
        judgement.kind(),
        flaw,
        now.stream().map(table -> table.source().id()).distinct().toList(),
        now.getFirst().source().title(),
        now.stream()
            .flatMap(table -> table.source().level().stream())
            .max(Comparator.naturalOrder()),
        product(),
        whole != null,
        judgement.fix(),
        judgement.others(),
        Because.range(judgement),
        Because.justification(judgement),
        Sentences.of(
            judgement, new Asked(product().name(), version, whole == null ? null : whole.name())));
  }

  /// One judgement of many. Silence gives way to whoever speaks; only that one calls affected what
  /// another calls safe is a disagreement.
  private static Judgement agreed(List<Judgement> each) {
    if (each.size() == 1) {
      return each.getFirst();
    }
    Set<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
    each.forEach(judgement -> kinds.add(judgement.kind()));
    AnswerKind kind = agreed(kinds);
    return new Judgement(
        kind,
        each.stream().flatMap(judgement -> judgement.because().stream()).toList(),
        fix(each),
        each.stream().flatMap(judgement -> judgement.others().stream()).distinct().toList());
  }

  private static AnswerKind agreed(Set<AnswerKind> kinds) {
    boolean disagree =
        kinds.contains(AnswerKind.AFFECTED) && kinds.stream().anyMatch(AnswerKind::isSafe);
    return disagree || kinds.contains(AnswerKind.CONFLICT)
        ? AnswerKind.CONFLICT
        : kinds.iterator().next();
  }

  /// Where they disagree about the fix, there is none to take.
  private static Optional<String> fix(List<Judgement> each) {
    List<String> fixes =
        each.stream().flatMap(judgement -> judgement.fix().stream()).distinct().toList();
    return fixes.size() == 1 ? Optional.of(fixes.getFirst()) : Optional.empty();
  }
}

package org.bellbuoy.fixes.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.embargo.DelayReason;
import org.bellbuoy.fixes.Ageing;
import org.bellbuoy.fixes.FixFile;
import org.bellbuoy.fixes.FixItem;
import org.bellbuoy.fixes.FixState;
import org.bellbuoy.fixes.FixStep;
import org.bellbuoy.fixes.FixWork;
import org.bellbuoy.fixes.Trade;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fix work as the API shows it; people by the codes of colleagues.
@Component
class FixAnswers {

  private final People people;

  FixAnswers(People people) {
    this.people = people;
  }

  FixAnswer of(Viewer viewer, FixFile file) {
    Map<UUID, String> codes = codes(viewer);
    FixWork work = file.work();
    return new FixAnswer(
        work.code(),
        work.place().product(),
        work.place().stream(),
        code(codes, work.owner()),
        work.state(),
        work.expectedAt(),
        file.waiting().isPresent(),
        work.openedAt(),
        work.movedAt(),
        file.history().stream().map(step -> step(codes, step)).toList(),
        file.items().stream().map(item -> item(codes, item)).toList());
  }

  List<FixItemAnswer> of(Viewer viewer, List<FixItem> items) {
    Map<UUID, String> codes = codes(viewer);
    return items.stream().map(item -> item(codes, item)).toList();
  }

  AgeingAnswer of(Viewer viewer, Ageing ageing) {
    Map<UUID, String> codes = codes(viewer);
    List<AgeingLineAnswer> lines =
        ageing.lines().items().stream()
            .flatMap(line ->
                Optional.ofNullable(ageing.cases().get(line.work().about())).stream()
                    .map(file -> line(codes, file.code(), line)))
            .toList();
    Ageing.Counts counts = ageing.counts();
    return new AgeingAnswer(
        counts.open(),
        counts.late(),
        counts.unknown(),
        counts.blocked(),
        lines,
        ageing.lines().next());
  }

  private static AgeingLineAnswer line(Map<UUID, String> codes, String caseCode, Ageing.Line line) {
    FixWork work = line.work();
    return new AgeingLineAnswer(
        caseCode,
        work.code(),
        work.place().product(),
        work.place().stream(),
        code(codes, work.owner()),
        work.state(),
        work.expectedAt(),
        work.openedAt(),
        line.estimates(),
        line.blockers(),
        line.tasks());
  }

  private Map<UUID, String> codes(Viewer viewer) {
    Function<Colleague, UUID> id = Colleague::id;
    return people.colleagues(viewer).stream().collect(Collectors.toMap(id, Colleague::code));
  }

  private static FixStepAnswer step(Map<UUID, String> codes, FixStep step) {
    return new FixStepAnswer(
        step.kind(),
        step.at(),
        by(codes, step.by()),
        step.to(),
        step.expectedAt(),
        step.delay(),
        step.delayUntil(),
        step.text());
  }

  private static FixItemAnswer item(Map<UUID, String> codes, FixItem item) {
    return new FixItemAnswer(
        item.code(),
        item.kind(),
        item.trade(),
        item.text(),
        code(codes, item.owner()),
        by(codes, item.openedBy()),
        item.openedAt(),
        by(codes, item.doneBy()),
        item.doneAt());
  }

  private static @Nullable String by(Map<UUID, String> codes, @Nullable Actor who) {
    return Optional.ofNullable(who).flatMap(Actor::personId).map(codes::get).orElse(null);
  }

  private static @Nullable String code(Map<UUID, String> codes, @Nullable UUID person) {
    return Optional.ofNullable(person).map(codes::get).orElse(null);
  }

  /// The work on one stream.
  ///
  /// @param waitsForSecondPerson whether its last estimate puts the fix off and does not hold yet
  record FixAnswer(
      String code,
      String product,
      String stream,
      @Nullable String owner,
      FixState state,
      @Nullable Instant expectedAt,
      boolean waitsForSecondPerson,
      Instant openedAt,
      Instant movedAt,
      List<FixStepAnswer> history,
      List<FixItemAnswer> items) {}

  /// One entry of its history.
  ///
  /// @param delay why the fix was put off by an estimate, or null
  /// @param delayUntil until when that holds, or null
  record FixStepAnswer(
      FixStep.Kind kind,
      Instant at,
      @Nullable String by,
      @Nullable FixState to,
      @Nullable Instant expectedAt,
      @Nullable DelayReason delay,
      @Nullable Instant delayUntil,
      String text) {}

  /// A task or a blocker.
  record FixItemAnswer(
      String code,
      FixItem.Kind kind,
      Trade trade,
      String text,
      @Nullable String owner,
      @Nullable String openedBy,
      Instant openedAt,
      @Nullable String doneBy,
      @Nullable Instant doneAt) {}

  /// Open fix work over all cases of the circles of whoever asks; the counts count no other.
  record AgeingAnswer(
      int open,
      int late,
      int unknown,
      int blocked,
      List<AgeingLineAnswer> items,
      @Nullable String next) {}

  /// One piece of it, the oldest first.
  record AgeingLineAnswer(
      String caseCode,
      String fix,
      String product,
      String stream,
      @Nullable String owner,
      FixState state,
      @Nullable Instant expectedAt,
      Instant openedAt,
      int estimates,
      int blockers,
      int tasks) {}
}

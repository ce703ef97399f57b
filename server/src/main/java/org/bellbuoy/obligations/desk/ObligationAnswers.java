package org.bellbuoy.obligations.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.Filing;
import org.bellbuoy.obligations.Obligation;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.ObligationKind;
import org.bellbuoy.obligations.ObligationStep;
import org.bellbuoy.obligations.Request;
import org.bellbuoy.obligations.Stage;
import org.bellbuoy.obligations.StageStanding;
import org.bellbuoy.obligations.Statute;
import org.bellbuoy.obligations.Waiting;
import org.bellbuoy.policy.Law;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What laws ask as the API shows it; people by the codes of colleagues.
@Component
class ObligationAnswers {

  private final People people;

  ObligationAnswers(People people) {
    this.people = people;
  }

  ObligationAnswer of(Viewer viewer, ObligationFile file) {
    Map<UUID, String> codes =
        people.colleagues(viewer).stream()
            .collect(Collectors.toMap(colleague -> colleague.id(), Colleague::code));
    Obligation of = file.obligation();
    Waiting waiting = of.waiting();
    return new ObligationAnswer(
        of.code(),
        file.about().code(),
        of.kind(),
        of.kind().law(),
        file.law().article(),
        of.state(),
        of.reachedAt(),
        of.awareAt(),
        of.measureAt(),
        file.tooEarly(),
        waiting == null ? null : waiting.what(),
        file.stages().stream().map(ObligationAnswers::stage).toList(),
        file.requests().stream().map(ObligationAnswers::request).toList(),
        file.history().stream().map(step -> step(codes, step)).toList(),
        Statute.NO_ADVICE);
  }

  private static StageAnswer stage(StageStanding standing) {
    Optional<Filing> filing = standing.findFiling();
    return new StageAnswer(
        standing.stage(),
        standing.rule().article(),
        standing.rule().to(),
        standing.rule().limit(),
        standing.how(),
        standing.due(),
        standing.legalEnd(),
        filing.map(Filing::state).orElse(null),
        filing.map(Filing::doneAt).orElse(null),
        filing.map(Filing::reference).orElse(null),
        filing.map(Filing::hash).orElse(null),
        filing.map(Filing::providedIn).orElse(null));
  }

  private static RequestAnswer request(Request request) {
    return new RequestAnswer(
        request.code(),
        request.askedAt(),
        request.dueAt(),
        request.text(),
        request.answeredAt(),
        request.answer());
  }

  private static LegalStepAnswer step(Map<UUID, String> codes, ObligationStep step) {
    return new LegalStepAnswer(
        step.kind(),
        step.at(),
        step.by().personId().map(codes::get).orElse(null),
        step.stage(),
        step.before(),
        step.moment(),
        step.text());
  }

  /// What one law asks on one occasion.
  ///
  /// @param awareAt from when the law counts
  /// @param tooEarly whether the law did not apply yet when we became aware
  /// @param waitsForSecondPerson what one person decided and another one has to confirm, or null
  record ObligationAnswer(
      String code,
      String caseCode,
      ObligationKind kind,
      Law law,
      String article,
      Obligation.State state,
      Instant reachedAt,
      Instant awareAt,
      @Nullable Instant measureAt,
      boolean tooEarly,
      Waiting.@Nullable What waitsForSecondPerson,
      List<StageAnswer> stages,
      List<RequestAnswer> requests,
      List<LegalStepAnswer> history,
      String note) {}

  /// One thing it wants told.
  ///
  /// @param due the strict end; null where none runs
  /// @param legalEnd the end by Regulation 1182/71 Article 3, as a note
  record StageAnswer(
      Stage stage,
      String article,
      String to,
      String limit,
      StageStanding.How how,
      @Nullable Instant due,
      @Nullable Instant legalEnd,
      Filing.@Nullable State filing,
      @Nullable Instant doneAt,
      @Nullable String reference,
      @Nullable String hash,
      @Nullable Stage providedIn) {}

  /// What an authority asked for besides.
  record RequestAnswer(
      String code,
      Instant askedAt,
      @Nullable Instant dueAt,
      String text,
      @Nullable Instant answeredAt,
      String answer) {}

  /// One entry of the history.
  record LegalStepAnswer(
      ObligationStep.Kind kind,
      Instant at,
      @Nullable String by,
      @Nullable Stage stage,
      @Nullable Instant before,
      @Nullable Instant moment,
      String text) {}
}

package org.bellbuoy.intake.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ForgetQueueView;
import org.bellbuoy.intake.LeftOut;
import org.bellbuoy.intake.Outlook;
import org.bellbuoy.intake.Outlooks;
import org.bellbuoy.intake.QueueFilter;
import org.bellbuoy.intake.QueueView;
import org.bellbuoy.intake.QueueViews;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.SaveQueueView;
import org.bellbuoy.intake.Selection;
import org.bellbuoy.intake.SettleReports;
import org.bellbuoy.intake.Settlement;
import org.bellbuoy.intake.Settlements;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.UndoSettlement;
import org.bellbuoy.intake.Urgency;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Many reports at once, and the selections that somebody keeps, for programs.
@RestController
@RequestMapping("/api/v1/inbox")
class QueueApi {

  private final Outlooks outlooks;
  private final SettleReports settle;
  private final Settlements settlements;
  private final UndoSettlement undo;
  private final QueueViews views;
  private final SaveQueueView save;
  private final ForgetQueueView forget;

  QueueApi(
      Outlooks outlooks,
      SettleReports settle,
      Settlements settlements,
      UndoSettlement undo,
      QueueViews views,
      SaveQueueView save,
      ForgetQueueView forget) {
    this.outlooks = outlooks;
    this.settle = settle;
    this.settlements = settlements;
    this.undo = undo;
    this.views = views;
    this.save = save;
    this.forget = forget;
  }

  /// What would become of them; nothing is done.
  @PostMapping("/settlements/preview")
  @Needs(Permission.ANSWER_REPORT)
  OutlookAnswer preview(Viewer viewer, @RequestBody Wanted sent) {
    return OutlookAnswer.of(null, outlooks.of(viewer, sent.selection(), sent.to()));
  }

  @PostMapping("/settlements")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.ANSWER_REPORT)
  OutlookAnswer settle(Viewer viewer, @RequestBody Wanted sent) {
    SettleReports.Done done = settle.settle(viewer, sent.selection(), sent.to());
    return OutlookAnswer.of(done.id(), done.outlook());
  }

  @GetMapping("/settlements/{id}")
  @Needs(Permission.READ_INTAKE)
  SettlementAnswer settled(Viewer viewer, @PathVariable UUID id) {
    return SettlementAnswer.of(settlements.get(viewer, id));
  }

  @PostMapping("/settlements/{id}/undo")
  @Needs(Permission.ANSWER_REPORT)
  SettlementAnswer undo(Viewer viewer, @PathVariable UUID id) {
    undo.undo(viewer, id);
    return settled(viewer, id);
  }

  @GetMapping("/views")
  @Needs(Permission.READ_INTAKE)
  List<ViewAnswer> views(Viewer viewer) {
    return views.list(viewer).stream().map(ViewAnswer::of).toList();
  }

  @PostMapping("/views")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.READ_INTAKE)
  Kept save(Viewer viewer, @RequestBody NewView sent) {
    QueueFilter filter = sent.filter() == null ? Filter.none() : sent.filter().filter();
    return new Kept(save.save(viewer, sent.name(), filter));
  }

  @DeleteMapping("/views/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.READ_INTAKE)
  void forget(Viewer viewer, @PathVariable UUID id) {
    forget.forget(viewer, id);
  }

  /// Which reports, and what they shall become: `SPAM`, `CONCERN`, or `RECEIVED` to wait again.
  ///
  /// @param reports tracking numbers; null when a filter says which
  /// @param all a filter for those that are meant, at most 500; null when numbers say which
  record Wanted(@Nullable ReportState state, @Nullable List<String> reports, @Nullable Filter all) {

    ReportState to() {
      if (state == null) {
        throw Invalid.of("state", "Say what the reports shall become.").refused();
      }
      return state;
    }

    Selection selection() {
      return all != null
          ? Selection.all(all.filter())
          : Selection.of(
              (reports == null ? List.<String>of() : reports)
                  .stream().map(tracking -> new Selection.Picked(tracking, null)).toList());
    }
  }

  /// A selection of the queue; what is left out or null asks for nothing.
  record Filter(
      @Nullable ReportState state,
      @Nullable Set<Source> sources,
      @Nullable Set<Urgency> urgencies,
      QueueFilter.@Nullable Owed answer,
      QueueFilter.@Nullable Copies copies,
      @Nullable Integer days) {

    static QueueFilter none() {
      return QueueFilter.of(ReportState.RECEIVED);
    }

    QueueFilter filter() {
      return new QueueFilter(
          state == null || state == ReportState.LINKED ? ReportState.RECEIVED : state,
          sources == null ? Set.of() : sources,
          urgencies == null ? Set.of() : urgencies,
          answer == null ? QueueFilter.Owed.ANY : answer,
          copies == null ? QueueFilter.Copies.ANY : copies,
          days == null ? 0 : Math.clamp(days, 0, QueueFilter.LONGEST));
    }

    static Filter of(QueueFilter filter) {
      return new Filter(
          filter.state(),
          filter.sources(),
          filter.urgencies(),
          filter.owed(),
          filter.copies(),
          filter.days());
    }
  }

  /// What became of them, or would.
  ///
  /// @param settlement by which it is taken back; null when nothing was done
  record OutlookAnswer(@Nullable UUID settlement, List<String> reports, List<StaysAnswer> left) {
    static OutlookAnswer of(@Nullable UUID id, Outlook outlook) {
      return new OutlookAnswer(
          id,
          outlook.would().stream().map(Report::tracking).toList(),
          outlook.left().stream()
              .map(left -> new StaysAnswer(left.tracking(), left.why(), left.why().words()))
              .toList());
    }
  }

  /// A report that stays as it is, and why.
  record StaysAnswer(String tracking, LeftOut why, String words) {}

  /// Reports that were put away at once.
  record SettlementAnswer(
      UUID id,
      ReportState state,
      Instant at,
      @Nullable Instant undoneAt,
      List<SettledAnswer> reports) {
    static SettlementAnswer of(Settlement settlement) {
      return new SettlementAnswer(
          settlement.id(),
          settlement.state(),
          settlement.at(),
          settlement.undoneAt(),
          settlement.reports().stream()
              .map(line -> new SettledAnswer(line.tracking(), line.was(), line.asPut()))
              .toList());
    }
  }

  /// One of them.
  ///
  /// @param asPut whether nobody has touched it since
  record SettledAnswer(String tracking, ReportState was, boolean asPut) {}

  /// A selection to keep.
  record NewView(@Nullable String name, @Nullable Filter filter) {}

  /// By what it is forgotten.
  record Kept(UUID id) {}

  /// A selection that is kept.
  record ViewAnswer(UUID id, String name, Filter filter) {
    static ViewAnswer of(QueueView view) {
      return new ViewAnswer(view.id(), view.name(), Filter.of(view.filter()));
    }
  }
}

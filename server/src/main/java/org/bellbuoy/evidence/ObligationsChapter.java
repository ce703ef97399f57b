package org.bellbuoy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.Filing;
import org.bellbuoy.obligations.Obligation;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.ObligationStep;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.obligations.StageStanding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What laws asked, when we became aware, what was handed in, and the receipts.
@Component
@Order(50)
class ObligationsChapter implements PackChapter {

  private static final String CHANGED = "obligations.ObligationChanged";

  private final Obligations obligations;

  ObligationsChapter(Obligations obligations) {
    this.obligations = obligations;
  }

  @Override
  public Optional<Chapter> of(Viewer viewer, PackSubject subject) {
    return subject instanceof PackSubject.OfCase(CaseFile file)
        ? chapter(file, obligations.of(viewer, file))
        : Optional.empty();
  }

  private static Optional<Chapter> chapter(CaseFile file, List<ObligationFile> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<PackRow> heads = new ArrayList<>();
    List<PackRow> stages = new ArrayList<>();
    List<PackRow> steps = new ArrayList<>();
    for (ObligationFile each : found) {
      Obligation about = each.obligation();
      heads.add(head(each));
      each.stages().forEach(stage -> stages.add(stage(about, stage)));
      each.history().forEach(step -> steps.add(step(about, step)));
    }
    return Optional.of(
        new Chapter(
            "50-obligations",
            "What laws asked, and what was handed in",
            Set.of(file.id().value()),
            List.of(
                new Chapter.Table("Obligations", heads),
                new Chapter.Table("Stages and receipts", stages),
                new Chapter.Table("What happened", steps)),
            List.of()));
  }

  private static PackRow head(ObligationFile each) {
    Obligation about = each.obligation();
    return PackRow.empty()
        .with("obligation", about.id())
        .with("number", about.code())
        .with("occasion", about.kind().words())
        .with("law", each.law().title())
        .with("source", each.law().source())
        .with("state", about.state().words())
        .with("reached_at", about.reachedAt())
        .with("aware_at", about.awareAt())
        .with("measure_at", about.measureAt());
  }

  private static PackRow stage(Obligation about, StageStanding standing) {
    PackRow row =
        PackRow.empty()
            .with("obligation", about.id())
            .with("number", about.code())
            .with("stage", standing.stage())
            .with("article", standing.rule().article())
            .with("to", standing.rule().to())
            .with("stands", standing.how())
            .with("from", standing.from())
            .with("due", standing.due());
    return standing.findFiling().map(filing -> filed(row, filing)).orElse(row);
  }

  private static PackRow filed(PackRow row, Filing filing) {
    return row.with("filing", filing.state().words())
        .with("moment", filing.doneAt())
        .with("late", filing.late())
        .with("receipt", filing.reference())
        .with("by", filing.by())
        .with("hash", filing.hash())
        .with("package", filing.pack())
        .saidBy(
            CHANGED,
            Stream.of("obligation", "stage", filing.hash() == null ? "" : "hash")
                .filter(column -> !column.isEmpty())
                .toList(),
            "moment",
            "by");
  }

  private static PackRow step(Obligation about, ObligationStep step) {
    return PackRow.empty()
        .with("obligation", about.id())
        .with("number", about.code())
        .with("at", step.at())
        .with("what", step.kind())
        .with("by", step.by().id())
        .with("stage", Optional.ofNullable(step.stage()).map(Enum::name).orElse(""))
        .with("before", step.before())
        .with("moment", step.moment())
        .with("text", step.text())
        .saidBy(CHANGED, List.of("obligation", "at", "what"), "by", "stage", "before", "moment");
  }
}

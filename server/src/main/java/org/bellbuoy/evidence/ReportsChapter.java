package org.bellbuoy.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.correspondence.Author;
import org.bellbuoy.correspondence.Message;
import org.bellbuoy.correspondence.Threads;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.standards.ledger.Hash;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// When word of it reached us, by whom of us and when it was answered, and what went to and fro:
/// when, from which side, and the hash of each message; never who the reporter is.
@Component
@Order(20)
class ReportsChapter implements PackChapter {

  private final Reports reports;
  private final Threads threads;

  ReportsChapter(Reports reports, Threads threads) {
    this.reports = reports;
    this.threads = threads;
  }

  @Override
  public Optional<Chapter> of(Viewer viewer, PackSubject subject) {
    return subject instanceof PackSubject.OfCase(CaseFile file)
        ? chapter(viewer, reports.of(viewer, new SubjectId(file.id().value())))
        : Optional.empty();
  }

  private Optional<Chapter> chapter(Viewer viewer, List<Report> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<UUID> about = new HashSet<>();
    List<PackRow> messages = new ArrayList<>();
    for (Report report : found) {
      about.add(report.id().value());
      about.add(report.thread().value());
      threads
          .get(viewer, report.thread())
          .messages()
          .forEach(message -> messages.add(message(report, message)));
    }
    return Optional.of(
        new Chapter(
            "20-reports",
            "Reports, and what was said to and fro",
            about,
            List.of(
                new Chapter.Table("Reports", found.stream().map(ReportsChapter::report).toList()),
                new Chapter.Table("Messages", messages)),
            List.of(
                new Chapter.LeftOut(
                    "who reported it",
                    "A reporter is named in a published advisory where they agreed to it, and"
                        + " nowhere else."))));
  }

  private static PackRow report(Report report) {
    return PackRow.empty()
        .with("about", report.id().value())
        .with("number", report.tracking())
        .with("came_by", report.source().words())
        .with("at", report.arrivedAt())
        .with("answered_at", report.answeredAt())
        .with("state", report.state())
        .with("policy", report.policyVersion())
        .saidBy("intake.ReportReceived", List.of("about"), "at");
  }

  private static PackRow message(Report report, Message message) {
    PackRow row =
        PackRow.empty()
            .with("report", report.tracking())
            .with("message", message.id().value())
            .with("at", message.at())
            .with("sha256", Hash.of(message.text().getBytes(UTF_8)).toString());
    List<String> known = List.of("message");
    return switch (message.author()) {
      case Author.Staff(UUID person) ->
          row.with("side", "we")
              .with("by", person)
              .saidBy("correspondence.ReporterWrittenTo", known, "at", "by");
      case Author.TheHouse _ ->
          row.with("side", "we, by itself").saidBy("correspondence.ReporterWrittenTo", known, "at");
      case Author.TheReporter _ ->
          row.with("side", "reporter").saidBy("correspondence.ReporterWrote", known, "at");
      case Author.ByMail _ ->
          row.with("side", "by mail").saidBy("correspondence.ReporterWrote", known, "at");
    };
  }
}

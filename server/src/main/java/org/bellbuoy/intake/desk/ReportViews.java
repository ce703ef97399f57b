package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.correspondence.Author;
import org.bellbuoy.correspondence.Message;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.Evidences;
import org.bellbuoy.intake.OpenedReport;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.FormState;
import org.bellbuoy.web.page.TimelineEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the page of a report together for one viewer.
@Component
class ReportViews {

  private final Reports reports;
  private final Clocks clocks;
  private final InboxLines lines;
  private final Evidences evidences;
  private final People people;
  private final ObjectProvider<ReportPanel> panels;

  ReportViews(
      Reports reports,
      Clocks clocks,
      InboxLines lines,
      Evidences evidences,
      People people,
      ObjectProvider<ReportPanel> panels) {
    this.reports = reports;
    this.clocks = clocks;
    this.lines = lines;
    this.evidences = evidences;
    this.people = people;
    this.panels = panels;
  }

  ReportView of(Viewer viewer, HttpServletRequest request, String tracking) {
    return of(viewer, tracking, FormState.fresh(DeskFrames.csrf(request)));
  }

  /// @param form how the forms of the panels stand
  ReportView of(Viewer viewer, String tracking, FormState form) {
    OpenedReport opened = reports.open(viewer, tracking);
    Report report = opened.report();
    List<Message> messages = opened.correspondence().messages();
    Map<UUID, String> names = people.names(viewer, writers(messages));
    return new ReportView(
        opened,
        facts(opened),
        messages.stream().map(message -> letter(message, names, seal(opened, message))).toList(),
        opened.correspondence().attachments(),
        lines.answer(viewer, clocks.of(viewer, report.id().value())),
        guests(report, viewer, form),
        evidences.of(viewer, opened));
  }

  private List<ReportView.Panel> guests(Report report, Viewer viewer, FormState form) {
    return panels
        .orderedStream()
        .flatMap(panel ->
            panel.content(report, viewer, form).stream()
                .map(content -> new ReportView.Panel(panel.name(), content)))
        .toList();
  }

  static List<UUID> writers(List<Message> messages) {
    return messages.stream()
        .flatMap(message ->
            message.author() instanceof Author.Staff staff
                ? List.of(staff.person()).stream()
                : List.<UUID>of().stream())
        .toList();
  }

  private static List<Fact> facts(OpenedReport opened) {
    Report report = opened.report();
    Content content = opened.content();
    return List.of(
        Fact.of("Product", given(content.product())),
        Fact.of("Version", given(content.version())),
        Fact.of("Contact", given(content.contact())),
        Fact.of("Credit", given(content.credit())),
        Fact.of("OpenPGP key", content.pgpKey().isEmpty() ? "none" : "sent with the report"),
        Fact.of(
            "Came by",
            report.source().words() + opened.seal().map(seal -> ", " + seal.words()).orElse("")),
        Fact.of("Policy shown", "version " + report.policyVersion()),
        Fact.of("State", report.state().words() + (report.answered() ? ", answered" : "")));
  }

  private static String given(String words) {
    return words.isEmpty() ? "not given" : words;
  }

  private static String seal(OpenedReport opened, Message message) {
    return opened.seal(message.id()).map(seal -> ": " + seal.words()).orElse("");
  }

  /// @param seal what OpenPGP says of it, or empty
  static TimelineEntry letter(Message message, Map<UUID, String> names, String seal) {
    return switch (message.author()) {
      case Author.TheReporter _ ->
          new TimelineEntry(
              message.at(), TimelineEntry.Side.INWARD, "Message", "the reporter", message.text());
      case Author.Staff staff ->
          new TimelineEntry(
              message.at(),
              TimelineEntry.Side.OUTWARD,
              "Answer",
              names.getOrDefault(staff.person(), "somebody"),
              message.text());
      case Author.ByMail mail ->
          new TimelineEntry(
              message.at(),
              TimelineEntry.Side.INWARD,
              (mail.known() ? "Mail" : "Mail from another address, unverified") + seal,
              mail.known() ? "says to be the reporter" : "somebody",
              message.text());
      case Author.TheHouse _ ->
          new TimelineEntry(
              message.at(), TimelineEntry.Side.EVENT, "Notice", "the desk", message.text());
    };
  }
}

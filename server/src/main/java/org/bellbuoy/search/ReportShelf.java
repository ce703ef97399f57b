package org.bellbuoy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportText;
import org.bellbuoy.intake.ReportTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The reports: what they say, every message and the names of the files.
@Component
class ReportShelf implements Shelf {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int TITLE = 120;

  private final ReportTexts reports;

  ReportShelf(ReportTexts reports) {
    this.reports = reports;
  }

  @Override
  public Kind kind() {
    return Kind.REPORT;
  }

  @Override
  public long count() {
    return reports.count(HOUSE);
  }

  @Override
  public List<UUID> ids(@Nullable UUID before, int most) {
    return reports.ids(HOUSE, before, most);
  }

  @Override
  public Optional<Entry> find(UUID id) {
    return reports.find(HOUSE, id).map(ReportShelf::entry);
  }

  private static Entry entry(ReportText text) {
    Report report = text.report();
    return new Entry(
        report.id().value(),
        Kind.REPORT,
        Guard.of(report.circle(), Guard.INTAKE),
        report.tracking(),
        List.of(),
        title(text.content().what()),
        report.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        report.arrivedAt(),
        words(text),
        text.content().what() + "\n" + text.content().steps());
  }

  /// A report has no title: its first line stands for one.
  private static String title(String what) {
    String line = what.lines().findFirst().orElse("");
    int end = Math.min(TITLE, line.codePointCount(0, line.length()));
    String start = line.substring(0, line.offsetByCodePoints(0, end));
    return start.length() < line.length() ? wholeWords(start) + "…" : start;
  }

  private static String wholeWords(String start) {
    int blank = start.lastIndexOf(' ');
    return blank > 0 ? start.substring(0, blank) : start;
  }

  private static List<String> words(ReportText text) {
    Content content = text.content();
    List<String> words = new ArrayList<>(text.exchange());
    words.addAll(
        List.of(
            content.what(),
            content.steps(),
            content.impact(),
            content.product(),
            content.version(),
            content.credit(),
            content.contact()));
    return words;
  }
}

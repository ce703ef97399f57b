package org.bellbuoy.desk.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.desk.WorkTimes;
import org.bellbuoy.intake.AnswerYear;
import org.bellbuoy.publication.Leg;
import org.bellbuoy.publication.Spread;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.web.page.PlainTable;
import org.bellbuoy.web.page.PlainTable.Column;
import org.jspecify.annotations.Nullable;

/// A year of work on its page: for each part of the way a chart, and the same as a table.
///
/// @param noise whole percent of all reports of strangers
public record WorkTimesView(
    int year,
    boolean empty,
    List<Part> parts,
    PlainTable promises,
    PlainTable hidden,
    AnswerYear reports,
    int noise) {

  private static final int ALL = 100;

  public WorkTimesView {
    parts = List.copyOf(parts);
  }

  /// One part of the way.
  public record Part(Leg leg, List<Bar> bars, PlainTable table) {

    public Part {
      bars = List.copyOf(bars);
    }
  }

  /// A bar of the chart: the median beside the longest of all in this part.
  public record Bar(String label, String words, long minutes, long most) {}

  static WorkTimesView of(WorkTimes.Year of) {
    AnswerYear reports = of.noise();
    int all = reports.reports() + reports.spam();
    return new WorkTimesView(
        of.year(),
        of.cases().isEmpty(),
        List.of(Leg.values()).stream().map(leg -> part(leg, of.lines())).toList(),
        promises(of.promises()),
        hidden(of.hidden()),
        reports,
        all == 0 ? 0 : reports.spam() * ALL / all);
  }

  private static Part part(Leg leg, List<WorkTimes.Line> lines) {
    List<WorkTimes.Line> own = lines.stream().filter(line -> line.leg() == leg).toList();
    long most = own.stream().mapToLong(line -> minutes(line.spread().median())).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (WorkTimes.Line line : own) {
      Spread spread = line.spread();
      if (spread.done() > 0) {
        String words = Spread.words(spread.median());
        bars.add(new Bar(word(line.level()), words, minutes(spread.median()), Math.max(1, most)));
      }
    }
    return new Part(leg, bars, table(leg, own));
  }

  private static PlainTable table(Leg leg, List<WorkTimes.Line> lines) {
    return new PlainTable(
        leg.words() + ": " + leg.definition(),
        List.of(
            Column.text("Severity"),
            Column.number("Cases"),
            Column.number("Still out"),
            Column.number("Median"),
            Column.number("90th percentile"),
            Column.number("Worst")),
        lines.stream()
            .map(line ->
                List.of(
                    word(line.level()),
                    String.valueOf(line.spread().done()),
                    String.valueOf(line.spread().out()),
                    Spread.words(line.spread().median()),
                    Spread.words(line.spread().ninetieth()),
                    Spread.words(line.spread().worst())))
            .toList());
  }

  private static PlainTable promises(List<WorkTimes.Promise> promises) {
    return new PlainTable(
        "Promises",
        List.of(
            Column.text("Promise"),
            Column.number("Kept"),
            Column.number("Broken"),
            Column.number("Running"),
            Column.number("Share kept")),
        promises.stream()
            .map(each ->
                List.of(
                    each.kind().words(),
                    String.valueOf(each.kept()),
                    String.valueOf(each.broken()),
                    String.valueOf(each.running()),
                    each.kept() + each.broken() == 0 ? "–" : each.percent() + " %"))
            .toList());
  }

  private static PlainTable hidden(List<WorkTimes.Hidden> hidden) {
    return new PlainTable(
        "Accepted, and not public yet",
        List.of(Column.text("Case"), Column.number("Days")),
        hidden.stream().map(each -> List.of(each.code(), String.valueOf(each.days()))).toList());
  }

  private static String word(@Nullable Severity level) {
    return Optional.ofNullable(level).map(Severity::word).orElse("not judged");
  }

  private static long minutes(@Nullable Duration time) {
    return time == null ? 0 : Math.max(0, time.toMinutes());
  }
}

package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.kernel.Csv;
import org.bellbuoy.publication.page.FiguresPage;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.PlainTable;
import org.bellbuoy.web.page.PlainTable.Column;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lays out how long the work of a year took: for the page, as a file, for programs.
final class WorkBaking {

  private static final Words WORDS = Words.of("publication");

  private WorkBaking() {}

  /// For each part of the way a chart, and the same as a table.
  static List<FiguresPage.Part> parts(List<WorkTime> works) {
    List<WorkLines.Line> lines = WorkLines.of(works);
    return Stream.of(Leg.values())
        .map(leg -> part(leg, lines.stream().filter(line -> line.leg() == leg).toList()))
        .filter(part -> !part.bars().isEmpty())
        .toList();
  }

  private static FiguresPage.Part part(Leg leg, List<WorkLines.Line> lines) {
    long most = lines.stream().mapToLong(WorkBaking::median).max().orElse(0);
    List<FiguresPage.Bar> bars =
        lines.stream()
            .map(line ->
                new FiguresPage.Bar(
                    word(line.level()),
                    Spread.words(line.spread().median()),
                    median(line),
                    Math.max(1, most)))
            .toList();
    return new FiguresPage.Part(leg.words(), bars, table(leg, lines));
  }

  private static PlainTable table(Leg leg, List<WorkLines.Line> lines) {
    return new PlainTable(
        leg.words() + ": " + leg.definition(),
        List.of(
            Column.text(WORDS.say("figures.severity")),
            Column.number(WORDS.say("figures.advisories")),
            Column.number(WORDS.say("figures.middle")),
            Column.number(WORDS.say("figures.ninetieth")),
            Column.number(WORDS.say("figures.worst"))),
        lines.stream()
            .map(line ->
                List.of(
                    word(line.level()),
                    String.valueOf(line.spread().done()),
                    Spread.words(line.spread().median()),
                    Spread.words(line.spread().ninetieth()),
                    Spread.words(line.spread().worst())))
            .toList());
  }

  /// The raw series: a line for each advisory, whole minutes of elapsed time, empty where a part of
  /// the way was not gone.
  static byte[] file(List<WorkTime> works) {
    Stream<String> head =
        Stream.concat(
            Stream.of("advisory", "severity"), Stream.of(Leg.values()).map(WorkBaking::field));
    StringBuilder file = new StringBuilder(Csv.line(head.toList()));
    works.forEach(work -> file.append(line(work)));
    return file.toString().getBytes(UTF_8);
  }

  private static String line(WorkTime work) {
    Map<Leg, String> took =
        work.parts().stream()
            .collect(Collectors.toMap(WorkTime.Part::leg, part -> String.valueOf(part.minutes())));
    Stream<String> minutes = Stream.of(Leg.values()).map(leg -> took.getOrDefault(leg, ""));
    String level =
        Optional.ofNullable(work.level()).map(Severity::name).orElse("").toLowerCase(Locale.ROOT);
    return Csv.line(Stream.concat(Stream.of(work.advisory(), level), minutes).toList());
  }

  static void json(ObjectNode year, List<WorkTime> works) {
    ArrayNode lines = year.putArray("workTimes");
    for (WorkTime work : works) {
      ObjectNode line = lines.addObject().put("advisory", work.advisory());
      Optional.ofNullable(work.level())
          .ifPresent(level -> line.put("severity", level.name().toLowerCase(Locale.ROOT)));
      work.parts().forEach(part -> line.put(field(part.leg()), part.minutes()));
    }
  }

  private static String field(Leg leg) {
    return switch (leg) {
      case ACKNOWLEDGE -> "answeredMinutes";
      case TRIAGE -> "decidedMinutes";
      case FIX -> "fixedMinutes";
      case PUBLISH -> "publishedMinutes";
      case NOTIFY -> "toldMinutes";
    };
  }

  private static long median(WorkLines.Line line) {
    return Optional.ofNullable(line.spread().median())
        .map(took -> Math.max(0, took.toMinutes()))
        .orElse(0L);
  }

  private static String word(@Nullable Severity level) {
    return Optional.ofNullable(level)
        .map(Severity::word)
        .orElseGet(() -> WORDS.say("figures.unrated"));
  }
}

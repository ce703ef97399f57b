package org.bellbuoy.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.Justification;
import org.jspecify.annotations.Nullable;

/// A row of the table as typed.
public record LineForm(
    @Nullable String product,
    @Nullable String stream,
    @Nullable String status,
    @Nullable Boolean allEarlier,
    @Nullable String from,
    @Nullable String before,
    @Nullable String last,
    @Nullable String justification,
    @Nullable String statement,
    @Nullable String platforms,
    @Nullable String condition) {

  private static final int NAME = 120;
  private static final int VERSION = 100;
  private static final int TEXT = 1_000;

  public static LineForm of(AffectedLine line) {
    return new LineForm(
        line.product(),
        line.stream(),
        line.status().key(),
        line.allEarlier(),
        line.from(),
        line.before(),
        line.last(),
        line.justification() == null ? null : line.justification().label(),
        line.statement(),
        String.join(", ", line.platforms()),
        line.condition());
  }

  /// A row about which nothing is decided yet.
  public static LineForm open(String product, String stream) {
    return new LineForm(
        product,
        stream,
        LineStatus.UNDER_INVESTIGATION.key(),
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public boolean isBlank() {
    return product == null || product.isBlank();
  }

  /// Reads the rows that name a product; a flaw's field ends with the index of its row.
  static List<AffectedLine> read(List<LineForm> typed) {
    Reading reading = new Reading();
    var lines =
        IntStream.range(0, typed.size())
            .filter(index -> !typed.get(index).isBlank())
            .mapToObj(index -> typed.get(index).line(reading, index))
            .toList();
    reading.finish();
    return lines;
  }

  private AffectedLine line(Reading reading, int index) {
    String at = "-" + index;
    AffectedLine line =
        new AffectedLine(
            reading.line("product" + at, product, NAME),
            orNull(reading.optionalLine("stream" + at, stream, NAME)),
            reading.choice("status" + at, status, LineStatus.class).orElse(LineStatus.AFFECTED),
            Boolean.TRUE.equals(allEarlier),
            orNull(reading.optionalLine("from" + at, from, VERSION)),
            orNull(reading.optionalLine("before" + at, before, VERSION)),
            orNull(reading.optionalLine("last" + at, last, VERSION)),
            justification(reading, "justification" + at),
            orNull(reading.optionalLine("statement" + at, statement, TEXT)),
            words(reading.optionalLine("platforms" + at, platforms, TEXT)),
            orNull(reading.optionalLine("condition" + at, condition, TEXT)));
    new LineRules(reading, line, index).check();
    return line;
  }

  private @Nullable Justification justification(Reading reading, String field) {
    if (justification == null || justification.isBlank()) {
      return null;
    }
    return reading.choice(field, justification, Justification.class).orElse(null);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}

package org.bellbuoy.sightings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;

/// Reads the daily file of EPSS line by line, packed by gzip or not: a line with model and date, a
/// line of headings, and a line for each id. What a file unpacks to is counted while it is read, so
/// that no bomb fills the memory.
final class EpssFile {

  static final int MOST_BYTES = 24 * 1024 * 1024;

  private static final int MOST_LINES = 2_000_000;
  private static final Pattern FIRST =
      Pattern.compile(
          "#model_version:([A-Za-z0-9._-]{1,40}),score_date:([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T[0-9:.]{0,20}(?:Z|[+-][0-9:]{4,5})?)?");
  private static final String HEADINGS = "cve,epss,percentile";
  private static final Pattern LINE =
      Pattern.compile("CVE-([0-9]{4})-([0-9]{4,15}),([0-9.eE-]{1,24}),([0-9.eE-]{1,24})");
  private static final Pattern NUMBER =
      Pattern.compile("[01](?:\\.[0-9]{1,20})?|[0-9](?:\\.[0-9]{1,16})?[eE]-[0-9]{1,2}");

  private final ScoreShelves shelves = new ScoreShelves();
  private final Aside aside = new Aside();
  private int lines;

  private EpssFile() {}

  /// What a file says.
  record Read(String version, Instant dated, ScoreShelves shelves, Aside aside) {}

  static Read read(byte[] file) {
    try (InputStream unpacked = Unpacking.of(file)) {
      return new EpssFile().read(new ShortLines(unpacked));
    } catch (IOException broken) {
      throw refused("It is packed by gzip and breaks off. Fetch it again, whole.");
    } catch (UncheckedIOException broken) {
      throw refused("It is packed by gzip and breaks off. Fetch it again, whole.");
    }
  }

  private Read read(ShortLines text) throws IOException {
    Matcher first = FIRST.matcher(text.next().orElse(""));
    if (!first.matches() || !text.next().orElse("").equals(HEADINGS)) {
      throw refused(
          "This is not a file of EPSS: it must begin with #model_version and the line "
              + HEADINGS
              + ".");
    }
    Instant dated = dated(first.group(2));
    for (var line = text.next(); line.isPresent(); line = text.next()) {
      if (++lines > MOST_LINES) {
        throw refused("It has more than two million lines.");
      }
      take(line.get());
    }
    aside.requireFew(lines);
    if (shelves.size() == 0) {
      throw refused("It holds no score.");
    }
    return new Read(first.group(1), dated, shelves, aside);
  }

  private static Instant dated(String day) {
    try {
      return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException _) {
      throw refused("This is not a file of EPSS: its score_date is no day.");
    }
  }

  private void take(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      aside("it is no CVE id with two numbers.");
      return;
    }
    int probability = number(line.group(3));
    int percentile = number(line.group(4));
    if (probability < 0 || percentile < 0) {
      aside("a number in it does not lie between 0 and 1.");
      return;
    }
    int year = Integer.parseInt(line.group(1));
    if (!shelves.add(year, Long.parseLong(line.group(2)), probability, percentile)) {
      aside("its id stands twice; the first one counts.");
    }
  }

  private void aside(String why) {
    aside.add("Line " + (lines + 2) + ": " + why);
  }

  /// @return hundred-thousandths, or -1
  private static int number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return -1;
    }
    int parts =
        new BigDecimal(text)
            .setScale(Score.SCALE, RoundingMode.HALF_UP)
            .unscaledValue()
            .intValueExact();
    return parts <= Score.ALL ? parts : -1;
  }

  private static Refused refused(String sentence) {
    return Invalid.of("file", sentence).refused();
  }
}

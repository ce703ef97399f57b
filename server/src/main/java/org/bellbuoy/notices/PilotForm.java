package org.bellbuoy.notices;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Who is told first of a revision, and for how long the others wait, as typed.
///
/// @param pilot `none`, `first` or `named`
/// @param first how many letters go first
/// @param customers the numbers of those who are told first, one on each line
/// @param minutes how long the rest waits at most: 1 to 180
public record PilotForm(
    @Nullable String pilot,
    @Nullable String first,
    @Nullable String customers,
    @Nullable String minutes) {

  static final int MOST_NAMED = 200;
  private static final int MOST_FIRST = 10_000;
  private static final int LONGEST = 20_000;
  private static final String USUAL = "20";

  public static PilotForm none() {
    return new PilotForm("none", USUAL, "", Long.toString(Preparation.USUAL.toMinutes()));
  }

  /// @param codes of the customers who are named
  public static PilotForm of(Preparation wished, List<String> codes) {
    return new PilotForm(
        wished.pilot().name().toLowerCase(java.util.Locale.ROOT),
        wished.first() == 0 ? USUAL : Integer.toString(wished.first()),
        String.join("\n", codes),
        Long.toString(wished.lasting().toMinutes()));
  }

  record Read(PilotKind kind, int first, List<String> customers, Duration lasting) {}

  /// Reads all but whether there are such customers. Refuses nothing yet: `reading` does.
  Read read(Reading reading) {
    PilotKind kind = reading.choice("pilot", pilot, PilotKind.class).orElse(PilotKind.NONE);
    int number = number(reading, "first", first, MOST_FIRST, kind == PilotKind.FIRST);
    int lasting =
        number(
            reading,
            "minutes",
            minutes,
            (int) PilotRule.LONGEST.toMinutes(),
            kind != PilotKind.NONE);
    List<String> named =
        Stream.of(reading.optionalBlock("customers", customers, LONGEST).split("[\\s,;]+", -1))
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    if (kind == PilotKind.NAMED && (named.isEmpty() || named.size() > MOST_NAMED)) {
      reading.flaw("customers", "Name 1 to " + MOST_NAMED + " customers by their numbers.");
    }
    return new Read(kind, number, named, Duration.ofMinutes(lasting));
  }

  private static int number(
      Reading reading, String field, @Nullable String raw, int most, boolean needed) {
    String text = reading.optionalLine(field, raw, 20);
    boolean isNumber = text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= most;
    if (isNumber) {
      return Integer.parseInt(text);
    }
    if (needed || !text.isEmpty()) {
      reading.flaw(field, "Enter a number from 1 to " + most + ".");
    }
    return 1;
  }
}

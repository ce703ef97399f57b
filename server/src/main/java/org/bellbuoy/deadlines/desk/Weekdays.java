package org.bellbuoy.deadlines.desk;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.web.page.Choice;

/// The days of the week, to be ticked.
final class Weekdays {

  private Weekdays() {}

  static List<Choice> all() {
    return Arrays.stream(DayOfWeek.values())
        .map(day ->
            Choice.of(
                day.name().toLowerCase(Locale.ROOT),
                day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
        .toList();
  }
}

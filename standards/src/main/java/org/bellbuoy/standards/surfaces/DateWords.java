package org.bellbuoy.standards.surfaces;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dates a text puts on itself, such as `published: 2021-02-10`. Some blogs have a year far
/// away that stands for "not yet", and it must not get out.
final class DateWords {
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b(?:published|updated|released|disclosed|date)\\b\\W{0,10}(\\d{4}-\\d{2}-\\d{2})");
  private static final int FAR_AWAY = 2100;

  private DateWords() {}

  static void check(String text, KnownWords known, TextComparison.Finds finds) {
    Set<LocalDate> dates = known.dates();
    Matcher found = DATE.matcher(text);
    while (found.find()) {
      String words = found.group(1);
      LocalDate date = parsed(words);
      if (date == null || date.getYear() >= FAR_AWAY) {
        finds.add(DifferenceKind.DATE, "is dated %s, which is no real date.".formatted(words));
      } else if (!dates.contains(date) && !known.mentions(words)) {
        finds.add(
            DifferenceKind.DATE,
            "is dated %s, where the facts have %s."
                .formatted(words, dates.stream().sorted().toList()));
      }
    }
  }

  private static @Nullable LocalDate parsed(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
